import * as http from 'node:http';
import * as http2 from 'node:http2';
import * as https from 'node:https';
import * as net from 'node:net';
import type { TlsOptions } from 'node:tls';

import { everyAddress, listenOnBothLoopbacks, listenOnLoopback } from '../loopback.ts';
import type { Authority } from './authority.ts';

/** How a port departs from the sound one, which speaks modern TLS and nothing else. */
export interface PortBend {
  /** Changes the options of the TLS server. */
  readonly tls?: (sound: TlsOptions, authority: Authority) => Promise<TlsOptions> | TlsOptions;
  /** Prefers HTTP/2 where the client offers it; TLS alone. */
  readonly alsoHttp2?: boolean;
  /** What clear-text requests get, beside TLS or instead of it; where absent, the connection is closed. */
  readonly clear?: 'the service' | 'a redirect to https' | 'the service, and nobody gets TLS';
}

/** An open port on loopback. */
export interface Port extends AsyncDisposable {
  /** Names the address of IPv4, or what it is known by outside. */
  readonly origin: string;
  /** Where it is open on this machine. */
  readonly port: number;
  /** The same port is open over IPv6; false where the machine has none. */
  readonly overIPv6: boolean;
  /** From now on requests are answered; none may be lost before. */
  serve(listener: http.RequestListener): void;
}

// Longer than any client of ours lets a connection idle: the client ends it, so no request meets a closing connection.
const keepAliveTimeout = 75_000;

// RFC 9325 4.2: ephemeral keys and authenticated encryption. The suites of TLS 1.3 are all of that kind.
const soundCiphers = 'ECDHE+AESGCM';

// RFC 8446 5.1: a TLS record of a handshake begins so; no HTTP method does.
const handshakeRecord = 0x16;

/**
 * Opens a port: with the certificate of an authority, or in clear text where there is none. With an origin that it is
 * known by outside, on every address of the machine.
 */
export async function openPort(
  authority: Authority | undefined,
  { tls, alsoHttp2 = false, clear }: PortBend = {},
  wanted = 0,
  outside?: string,
): Promise<Port> {
  const open: Open = (...parts) => openServer(outside, wanted, ...parts);
  if (authority === undefined || clear === 'the service, and nobody gets TLS') {
    const server = http.createServer({ keepAliveTimeout });
    return open(server, 'http', (listener) => server.on('request', listener));
  }
  const sound: TlsOptions = {
    ...(await authority.certify(
      outside === undefined ? undefined : { hosts: ['127.0.0.1', 'localhost', new URL(outside).hostname] },
    )),
    minVersion: 'TLSv1.2',
    ciphers: soundCiphers,
    ALPNProtocols: ['http/1.1'],
  };
  const tlsOptions = (await tls?.(sound, authority)) ?? sound;
  if (alsoHttp2) {
    const server = http2.createSecureServer({ ...tlsOptions, allowHTTP1: true });
    // Cast: requests and responses of the compatibility API are made for listeners of HTTP/1.1.
    return open(server, 'https', (listener) => server.on('request', listener as never));
  }
  const secure = https.createServer({ keepAliveTimeout, ...tlsOptions });
  if (clear === undefined) {
    return open(secure, 'https', (listener) => secure.on('request', listener));
  }
  const plain = http.createServer({ keepAliveTimeout });
  const both = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === handshakeRecord ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  return open(both, 'https', (listener, origin) => {
    secure.on('request', listener);
    plain.on('request', clear === 'the service' ? listener : redirectTo(origin));
  });
}

type Serve = (listener: http.RequestListener, origin: string) => void;
type Open = (server: net.Server, scheme: 'http' | 'https', serve: Serve) => Promise<Port>;

async function openServer(
  outside: string | undefined,
  wanted: number,
  ...[server, scheme, serve]: Parameters<Open>
): Promise<Port> {
  // Also those that have not said a word yet, which no HTTP server would know of.
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Whatever comes in there is served as if it had come in here.
  const second = net.createServer((socket) => server.emit('connection', socket));
  const { port, overIPv6 } =
    outside === undefined
      ? await listenOnBothLoopbacks(server, second, wanted)
      : { port: await listenOnLoopback(server, wanted, everyAddress), overIPv6: false };
  const origin = outside ?? `${scheme}://127.0.0.1:${port}`;
  return {
    origin,
    port,
    overIPv6,
    serve: (listener) => serve(listener, origin),
    async [Symbol.asyncDispose]() {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      if (overIPv6) second.close();
      for (const socket of sockets) socket.destroy();
      await promise;
    },
  };
}

function redirectTo(origin: string): http.RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(308, { location: origin + (request.url ?? '/'), 'content-length': 0 }).end();
  };
}
