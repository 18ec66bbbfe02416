import { UnsecuredJWT } from 'jose';

import type { AssertionSigner } from './client-assertion.ts';
import { makeNonce } from './pkce.ts';

// The CAMARA profile limits a request object to 300 s; issued 5 s ago for the sake of slow clocks.
const lifetimeSeconds = 120;
const backdatedSeconds = 5;

/** What stands outside a request object as well, because the profile demands it there. */
export const outerParameters: readonly string[] = ['scope', 'response_type', 'client_id', 'redirect_uri'];

export interface RequestObjectOptions {
  readonly signer: AssertionSigner;
  readonly clientId: string;
  readonly audience: string | readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  /** Claims laid over the sound ones; undefined takes a claim away. */
  readonly claims?: ((sound: { readonly now: number }) => Readonly<Record<string, unknown>>) | undefined;
  readonly signed?: 'by a foreign key' | 'not at all' | undefined;
}

/** Makes a request object by value (RFC 9101, with the claims of the CAMARA profile). */
export async function makeRequestObject(options: RequestObjectOptions): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const iat = now - backdatedSeconds;
  const sound = {
    ...options.parameters,
    iss: options.clientId,
    aud: typeof options.audience === 'string' ? options.audience : [...options.audience],
    jti: makeNonce(),
    iat,
    exp: iat + lifetimeSeconds,
  };
  const claims = { ...sound, ...options.claims?.({ now }) };
  if (options.signed === 'not at all') return new UnsecuredJWT(claims).encode();
  return options.signer.signClaims(claims, options.signed === 'by a foreign key');
}
