import { Agent, type Dispatcher, ProxyAgent } from 'undici';

import type { NetworkPath } from '../model/target.ts';

/** A dispatcher for a network path, to be closed when done. */
export interface Route extends AsyncDisposable {
  readonly dispatcher: Dispatcher;
  /** What reports call the path. */
  readonly label: string;
}

/** Opens a route with connections of its own. */
export function openRoute(path: NetworkPath, connections?: number): Route {
  const dispatcher = dispatcherFor(path, connections);
  return {
    dispatcher,
    label: labelOf(path),
    [Symbol.asyncDispose]: () => dispatcher.close(),
  };
}

function dispatcherFor(path: NetworkPath, connections: number | undefined): Dispatcher {
  const pool = connections === undefined ? {} : { connections };
  switch (path.kind) {
    case 'direct':
      return new Agent(pool);
    case 'localAddress':
      return new Agent({ ...pool, localAddress: path.address });
    case 'proxy':
      return new ProxyAgent({ ...pool, uri: path.url });
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
