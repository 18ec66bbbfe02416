import * as http from 'node:http';
import type { Duplex } from 'node:stream';

import type { Destination, ExposedGateway } from '../exposure.ts';
import { close, everyAddress, listenOnLoopback, type Loopback } from '../loopback.ts';
import type { Attachments } from './attachments.ts';
import type { Sim } from './sim.ts';
import { Uplink, type Bearer } from './uplink.ts';

// A device has no use for more; a client that leaks connections is stopped here.
const maximumConnections = 256;

// RFC 9110 7.6.1: these speak of one connection only and are never forwarded.
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'te',
  'upgrade',
]);

/** How a gateway is reached from outside, and what it leads to. */
export interface Outside extends ExposedGateway {
  readonly operator: Destination;
}

/**
 * The packet gateway of one device: a forward proxy on loopback, with CONNECT and with absolute request targets. What
 * goes through it reaches the operator from the address and port of the SIM that is in the device.
 */
export class Gateway implements AsyncDisposable {
  readonly #attachments: Attachments;
  readonly #server: http.Server;
  readonly #host: Loopback;
  readonly #outside: Outside | undefined;
  #port = 0;
  #sim: Sim;
  #bearer: Bearer = 'mobile data';
  // Since CONNECT these no longer belong to the server, which would wait for them.
  readonly #tunnels = new Set<Duplex>();
  #uplink: Uplink;

  private constructor(attachments: Attachments, sim: Sim, host: Loopback, outside?: Outside) {
    this.#attachments = attachments;
    this.#sim = sim;
    this.#host = host;
    this.#outside = outside;
    this.#uplink = new Uplink(attachments, sim, this.#bearer, host);
    this.#server = http.createServer((request, response) => this.#forward(request, response));
    this.#server.maxConnections = maximumConnections;
    this.#server.on('connect', (request, socket, head) => void this.#tunnel(request, socket, head));
  }

  /** Opens the gateway of a device on a free port; with `::1` the device has IPv6 and nothing else. */
  static async open(
    attachments: Attachments,
    sim: Sim,
    host: Loopback = '127.0.0.1',
    outside?: Outside,
  ): Promise<Gateway> {
    const gateway = new Gateway(attachments, sim, host, outside);
    gateway.#port =
      outside === undefined
        ? await listenOnLoopback(gateway.#server, 0)
        : await listenOnLoopback(gateway.#server, outside.port, everyAddress);
    return gateway;
  }

  /** The URL of the proxy. */
  get url(): string {
    return this.#outside?.url ?? `http://127.0.0.1:${this.#port}`;
  }

  get sim(): Sim {
    return this.#sim;
  }

  /** Puts another SIM into the device; connections of the former one are cut. */
  insert(sim: Sim): void {
    this.#sim = sim;
    this.#renew();
  }

  /** Moves the device to another bearer; connections of the former one are cut. */
  use(bearer: Bearer): void {
    this.#bearer = bearer;
    this.#renew();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#uplink.cut();
    for (const tunnel of this.#tunnels) tunnel.destroy();
    await close(this.#server);
  }

  /** The port of this machine that a device means. */
  #portOf({ port }: URL): number {
    const asked = Number(port) || 80;
    const operator = this.#outside?.operator;
    return operator !== undefined && asked === operator.port ? operator.innerPort : asked;
  }

  #renew(): void {
    this.#uplink.cut();
    this.#uplink = new Uplink(this.#attachments, this.#sim, this.#bearer, this.#host);
  }

  async #tunnel(request: http.IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    client.on('error', () => client.destroy());
    this.#tunnels.add(client);
    client.once('close', () => this.#tunnels.delete(client));
    const target = URL.parse(`http://${request.url ?? ''}`);
    const refusal = refusalOf(target, this.#outside);
    if (target === null || refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      return;
    }
    try {
      const uplink = await this.#uplink.connect(this.#portOf(target));
      uplink.on('error', () => client.destroy());
      if (client.destroyed) uplink.destroy(); // it did not wait
      uplink.once('close', () => client.destroy());
      client.once('close', () => uplink.destroy());
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) uplink.write(head);
      client.pipe(uplink).pipe(client);
    } catch {
      client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    }
  }

  #forward(request: http.IncomingMessage, response: http.ServerResponse): void {
    const target = URL.parse(request.url ?? '');
    const refusal = refusalOf(target, this.#outside);
    if (target === null || refusal !== undefined) {
      response.writeHead(Number.parseInt(refusal ?? '400', 10)).end();
      return;
    }
    const outgoing = http.request({
      agent: this.#uplink,
      host: '127.0.0.1',
      port: this.#portOf(target),
      method: request.method,
      path: `${target.pathname}${target.search}`,
      headers: forwardable(request.rawHeaders),
    });
    outgoing.once('response', (incoming) => {
      response.sendDate = false;
      response.writeHead(
        incoming.statusCode ?? 502,
        incoming.statusMessage,
        forwardable(incoming.rawHeaders),
      );
      incoming.pipe(response);
      incoming.once('error', () => response.destroy());
    });
    outgoing.once('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.once('close', () => outgoing.destroy());
    request.pipe(outgoing);
  }
}

/** Why a target is not forwarded to, as a status line: this network knows no host but this machine. */
function refusalOf(target: URL | null, outside: Outside | undefined): string | undefined {
  if (target === null || target.protocol !== 'http:') return '400 Bad Request';
  const known = ['127.0.0.1', 'localhost', outside?.operator.hostname];
  return known.includes(target.hostname) ? undefined : '403 Forbidden';
}

/** Header lines, as sent, without those that speak of one connection. */
function forwardable(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter(
    (_, index) => !hopByHop.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()),
  );
}
