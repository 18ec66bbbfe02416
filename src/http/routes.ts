import type { RequestOptions } from 'node:https';

import { Agent, buildConnector, type Dispatcher, ProxyAgent } from 'undici';

import type { Deadlines, WirePath } from '../model/network-path.ts';
import type { Obstacle } from '../model/obstacle.ts';
import { basicFor, dialOverSocks, isSocks, leavingOf } from './dial.ts';
import { proxyTrouble } from './proxy-trouble.ts';
import type { Trust } from './trust.ts';

/** A dispatcher for a network path, to be closed when done. */
export interface Route extends AsyncDisposable {
  readonly dispatcher: Dispatcher;
  /** Where the path is no other than that of this machine: what a connection of one's own is made with. */
  readonly direct?: Readonly<RequestOptions>;
  /** What reports call the path. */
  readonly label: string;
  readonly deadlines?: Deadlines;
  /** What an error says of the path itself, rather than of the host at its end. */
  readonly trouble?: (cause: unknown, host: string) => Obstacle | undefined;
}

export interface RouteOptions {
  readonly connections?: number;
  /** The authorities that Node knows where absent. */
  readonly trust?: Trust;
}

type ProxyPath = Extract<WirePath, { kind: 'proxy' }>;

/** Opens a route with connections of its own. */
export function openRoute(path: WirePath, options: RouteOptions = {}): Route {
  const dispatcher = dispatcherFor(path, options);
  return {
    dispatcher,
    label: labelOf(path),
    ...(path.kind === 'direct' ? { direct: { ...options.trust, ...leavingOf(path) } } : {}),
    deadlines: path,
    ...(path.kind === 'proxy' ? { trouble: (cause, host) => proxyTrouble(cause, path.url, host) } : {}),
    // Nothing is under way any more; what closes politely would wait for connections that never came about.
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
}

function dispatcherFor(path: WirePath, { connections, trust }: RouteOptions): Dispatcher {
  // HTTP/1.1 alone: under HTTP/2 headers lose the order and the spelling that checks and evidence are about.
  const pool = { allowH2: false, ...(connections === undefined ? {} : { connections }) };
  switch (path.kind) {
    case 'direct':
      return new Agent({ ...pool, connect: { ...trust, ...leavingOf(path) } });
    case 'localAddress':
      return new Agent({
        ...pool,
        connect: { ...trust, ...leavingOf(path) },
        localAddress: path.address,
      });
    case 'proxy':
      if (isSocks(path.url)) return new Agent({ ...pool, connect: connectorOverSocks(path, trust) });
      return new ProxyAgent({
        ...pool,
        requestTls: { ...trust },
        proxyTls: { ...trust },
        uri: path.url,
        ...(path.user === undefined ? {} : { token: basicFor(path.user) }),
      });
  }
}

function connectorOverSocks(path: ProxyPath, trust: Trust | undefined): buildConnector.connector {
  const secure = buildConnector({ ...trust, allowH2: false });
  return (options, done) => {
    const { hostname, port, protocol } = options;
    const number = Number(port) || (protocol === 'https:' ? 443 : 80);
    dialOverSocks(hostname.replace(/^\[|\]$/g, ''), number, path).then(
      (socket) => {
        if (protocol === 'https:') secure({ ...options, httpSocket: socket }, done);
        else done(null, socket.setNoDelay());
      },
      (error: Error) => done(error, null),
    );
  };
}

/** What reports call a path: the way alone, and nothing that is secret. */
export function labelOf(path: WirePath): string {
  switch (path.kind) {
    case 'direct':
      return `direct${leavingLabel(path)}`;
    case 'localAddress': {
      const from = path.interface === undefined ? 'local address' : `interface ${path.interface},`;
      return `${from} ${path.address}${leavingLabel(path)}`;
    }
    case 'proxy': {
      const { protocol, host } = new URL(path.url);
      return isSocks(path.url) ? `${protocol.slice(0, -1)} proxy ${host}` : `proxy ${host}`;
    }
  }
}

function leavingLabel({ kind, family, dns }: Exclude<WirePath, ProxyPath>): string {
  return [
    family === undefined || kind === 'localAddress' ? '' : `, IPv${family}`,
    dns === undefined ? '' : `, DNS ${dns.join(' ')}`,
  ].join('');
}
