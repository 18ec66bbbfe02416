import { Agent, fetch } from 'undici';

import type { Authority } from '../transport/authority.ts';

/** Calls from the aggregator to its operators: over TLS, where they have a certificate of the authority. */
export interface Backend extends AsyncDisposable {
  readonly fetch: typeof fetch;
}

/** Opens the connections of an aggregator to its operators. */
export function openBackend(authority: Authority | undefined): Backend {
  const dispatcher = new Agent(authority === undefined ? {} : { connect: { ca: authority.pem } });
  return {
    fetch: (input, init) => fetch(input, { ...init, dispatcher }),
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
}
