import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';

import type { ProxyUser, WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { hostAndPortOf } from './host-and-port.ts';
import { lookUpAt } from './look-up.ts';
import { noWay } from './proxy-trouble.ts';

/** Opens a TCP connection to a host over a path; the caller closes it. */
export function dial(host: string, port: number, path: WirePath, signal: AbortSignal): Promise<net.Socket> {
  switch (path.kind) {
    case 'direct':
      return connect(host, port, leavingOf(path), signal);
    case 'localAddress':
      return connect(host, port, { ...leavingOf(path), localAddress: path.address }, signal);
    case 'proxy':
      return isSocks(path.url)
        ? dialOverSocks(host, port, path, signal)
        : dialOverHttpProxy(host, port, path, signal);
  }
}

/** What the sockets of Node are told of how a path leaves. */
export function leavingOf(
  path: Exclude<WirePath, { kind: 'proxy' }>,
): Pick<net.TcpSocketConnectOpts, 'family' | 'lookup'> {
  const { dns } = path;
  // Of a host with addresses of both families, one that can be reached from this address.
  const family = path.kind === 'localAddress' ? net.isIP(path.address) : path.family;
  return {
    ...(family === undefined ? {} : { family }),
    ...(dns === undefined ? {} : { lookup: lookUpAt(dns) }),
  };
}

/** The proxy speaks SOCKS5 (RFC 1928) rather than HTTP. */
export function isSocks(url: string): boolean {
  return /^socks5h?:/.test(url);
}

/** Opens a TCP connection over a SOCKS5 proxy, which looks the name up itself. */
export async function dialOverSocks(
  host: string,
  port: number,
  { url, user }: { readonly url: string; readonly user?: ProxyUser },
  signal?: AbortSignal,
): Promise<net.Socket> {
  // Only here: it takes a good while to load, and most runs do without.
  const { SocksClient } = await import('socks');
  const proxy = hostAndPortOf(url);
  const socket = await connect(proxy.host, proxy.port, {}, signal);
  const abort = (): void => void socket.destroy(new Error('too late'));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    await SocksClient.createConnection({
      proxy: {
        ...proxy,
        type: 5,
        ...(user === undefined ? {} : { userId: user.name, password: user.password }),
      },
      command: 'connect',
      destination: { host, port },
      existing_socket: socket,
      ...(signal === undefined ? {} : { timeout: longestNegotiationMs }),
    });
  } catch (cause) {
    socket.destroy();
    if (signal?.aborted === true) throw cause;
    throw noWay(new URL(url), host, cause);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
  return socket;
}

// The caller's own deadline comes first; this one only keeps the library from setting a shorter one.
const longestNegotiationMs = 600_000;

function connect(
  host: string,
  port: number,
  options: Partial<net.TcpSocketConnectOpts>,
  signal?: AbortSignal,
): Promise<net.Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<net.Socket>();
  const socket = net.connect({ host, port, noDelay: true, ...options });
  signal?.addEventListener('abort', () => socket.destroy(new Error('too late')), { once: true });
  socket.once('connect', () => {
    socket.off('error', reject);
    resolve(socket);
  });
  socket.once('error', reject);
  return promise;
}

function dialOverHttpProxy(
  host: string,
  port: number,
  { url, user }: { readonly url: string; readonly user?: ProxyUser },
  signal: AbortSignal,
): Promise<net.Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<net.Socket>();
  const proxy = new URL(url);
  const target = `${net.isIPv6(host) ? `[${host}]` : host}:${port}`;
  const send = proxy.protocol === 'https:' ? https.request : http.request;
  const headers = {
    host: target,
    ...(user === undefined ? {} : { 'proxy-authorization': basicFor(user) }),
  };
  const request = send(proxy, { method: 'CONNECT', path: target, headers, signal });
  request.once('connect', (response, socket) => {
    if (response.statusCode === 200 && socket instanceof net.Socket) resolve(socket);
    else reject(new Obstacle('target', `the proxy ${proxy.host} answered ${response.statusCode}`));
  });
  request.once('error', reject);
  request.end();
  return promise;
}

/** What a proxy is shown in the header Proxy-Authorization (RFC 7617). */
export function basicFor({ name, password }: ProxyUser): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
