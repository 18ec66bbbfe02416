import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request as send,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A server of a test on loopback. */
export interface TestServer extends AsyncDisposable {
  readonly origin: string;
}

/** Starts a server that listens on any free port. */
export async function startServer(
  listener: RequestListener,
  certified?: { readonly cert: string; readonly key: string },
): Promise<TestServer> {
  return certified === undefined
    ? open(createServer(listener))
    : open(createSecureServer({ ...certified, ciphers: 'ECDHE+AESGCM' }, listener), 'https');
}

/** Starts a proxy that passes requests on, or opens tunnels, and remembers where to; only for those who know the credentials. */
export async function startProxy(
  credentials?: string,
): Promise<TestServer & { readonly to: readonly string[] }> {
  const to: string[] = [];
  const wanted = credentials === undefined ? undefined : `Basic ${btoa(credentials)}`;
  const server = createServer((request, response) => {
    if (request.headers['proxy-authorization'] !== wanted) {
      response.writeHead(407).end();
      return;
    }
    const url = new URL(request.url ?? '');
    to.push(url.host);
    const { method, headers } = request;
    const onward = send(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    if (request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    to.push(request.url ?? '');
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { ...(await open(server)), to };
}

async function open(server: Server | SecureServer, scheme = 'http'): Promise<TestServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Cast: a listening server of TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The body of a request as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
