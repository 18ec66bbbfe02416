import { isIP } from 'node:net';

import { Agent, type Dispatcher, ProxyAgent } from 'undici';

import type { NetworkPath } from '../model/target.ts';
import type { Trust } from './trust.ts';

/** A dispatcher for a network path, to be closed when done. */
export interface Route extends AsyncDisposable {
  readonly dispatcher: Dispatcher;
  /** Where the path is no other than that of this machine: whom it trusts. */
  readonly direct?: { readonly trust?: Trust };
  /** What reports call the path. */
  readonly label: string;
}

export interface RouteOptions {
  readonly connections?: number;
  /** The authorities that Node knows where absent. */
  readonly trust?: Trust;
}

/** Opens a route with connections of its own. */
export function openRoute(path: NetworkPath, options: RouteOptions = {}): Route {
  const dispatcher = dispatcherFor(path, options);
  return {
    dispatcher,
    label: labelOf(path),
    ...(path.kind === 'direct'
      ? { direct: options.trust === undefined ? {} : { trust: options.trust } }
      : {}),
    // Nothing is under way any more; what closes politely would wait for connections that never came about.
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
}

function dispatcherFor(path: NetworkPath, { connections, trust }: RouteOptions): Dispatcher {
  // HTTP/1.1 alone: under HTTP/2 headers lose the order and the spelling that checks and evidence are about.
  const pool = { allowH2: false, ...(connections === undefined ? {} : { connections }) };
  switch (path.kind) {
    case 'direct':
      return new Agent({ ...pool, connect: { ...trust } });
    case 'localAddress':
      return new Agent({
        ...pool,
        // Of a host with addresses of both families, the one that can be reached from this one.
        connect: { ...trust, family: isIP(path.address) },
        localAddress: path.address,
      });
    case 'proxy':
      return new ProxyAgent({ ...pool, requestTls: { ...trust }, proxyTls: { ...trust }, uri: path.url });
  }
}

function labelOf(path: NetworkPath): string {
  switch (path.kind) {
    case 'direct':
      return 'direct';
    case 'localAddress':
      return `local address ${path.address}`;
    case 'proxy':
      return `proxy ${new URL(path.url).host}`;
  }
}
