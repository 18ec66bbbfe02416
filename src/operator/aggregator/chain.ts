import { hash, randomBytes, randomUUID } from 'node:crypto';

import type { Client } from '../clients.ts';
import { claimsOf, signClaims } from '../jws.ts';
import type { Operator } from '../operator.ts';
import type { Parameters } from '../provider/exchange.ts';
import type { Backend } from './backend.ts';

/** An operator behind the aggregator, and the aggregator as a client of it. */
export interface Upstream {
  readonly name: string;
  readonly operator: Operator;
  readonly client: Client;
}

/** What the aggregator got from an operator; it hands none of it on. */
export interface Inner {
  readonly upstream: Upstream;
  readonly code: string;
  readonly accessToken: string;
  readonly idToken: string;
}

/** A client's request that goes on after the device has come back from the operator. */
export interface Resumption {
  /** Of the client's own request. */
  readonly parameters: Parameters;
  /** What the operator's redirect said. */
  readonly returned: URLSearchParams;
  readonly outcome:
    | { readonly accountId: string; readonly inner: Inner }
    /** The operator's error. */
    | { readonly error: string };
}

interface Pending {
  readonly parameters: Parameters;
  readonly upstream: Upstream;
  nonce: string;
  readonly verifier: string;
}

// Requests whose device never comes back are forgotten from the oldest on.
const mostPending = 1000;

/** The way to the operators and back: own state, nonce and PKCE for each request, by the code flow as any client. */
export class Chain {
  readonly #redirectUri: string;
  readonly #purpose: string;
  readonly #backend: Backend;
  readonly #pending = new Map<string, Pending>();

  constructor(redirectUri: string, purpose: string, backend: Backend) {
    this.#backend = backend;
    this.#redirectUri = redirectUri;
    this.#purpose = purpose;
  }

  /** Where the device is sent, so that the operator tells whose it is. */
  begin(upstream: Upstream, parameters: Parameters, scopes: readonly string[]): URL {
    const state = draw();
    const pending: Pending = { parameters: { ...parameters }, upstream, nonce: draw(), verifier: draw() };
    this.#pending.set(state, pending);
    const [oldest] = this.#pending.keys();
    if (this.#pending.size > mostPending && oldest !== undefined) this.#pending.delete(oldest);

    const url = new URL(`${upstream.operator.issuer}/authorize`);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: upstream.client.id,
      redirect_uri: this.#redirectUri,
      scope: [...new Set(['openid', this.#purpose, ...scopes])].join(' '),
      state,
      nonce: pending.nonce,
      prompt: 'none',
      code_challenge: hash('sha256', pending.verifier, 'base64url'),
      code_challenge_method: 'S256',
    }).toString();
    return url;
  }

  /** Keeps what a request was changed to, where it is compared with later. */
  sentAs(url: URL): void {
    const pending = this.#pending.get(url.searchParams.get('state') ?? '');
    if (pending !== undefined) pending.nonce = url.searchParams.get('nonce') ?? '';
  }

  /** Takes the device back from the operator and redeems the operator's code; undefined where nobody was sent there. */
  async end(returned: URLSearchParams): Promise<Resumption | undefined> {
    const state = returned.get('state') ?? '';
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    if (pending === undefined || returned.get('iss') !== pending.upstream.operator.issuer) return undefined;
    const { parameters } = pending;
    const code = returned.get('code');
    const outcome =
      code === null ? { error: returned.get('error') ?? 'server_error' } : await this.#redeem(code, pending);
    return { parameters, returned, outcome };
  }

  async #redeem(code: string, { upstream, nonce, verifier }: Pending): Promise<Resumption['outcome']> {
    const response = await this.#backend.fetch(`${upstream.operator.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: this.#redirectUri,
        code_verifier: verifier,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertionFor(upstream),
      }),
    });
    const answer: unknown = await response.json();
    const accessToken = textIn(answer, 'access_token');
    const idToken = textIn(answer, 'id_token');
    const claims = claimsOf(idToken);
    const sound =
      claims?.iss === upstream.operator.issuer &&
      claims.aud === upstream.client.id &&
      claims.nonce === nonce &&
      typeof claims.sub === 'string';
    if (!sound || accessToken === undefined || idToken === undefined) return { error: 'server_error' };
    return {
      accountId: `${upstream.name}:${String(claims.sub)}`,
      inner: { upstream, code, accessToken, idToken },
    };
  }
}

function assertionFor({ operator, client }: Upstream): string {
  if (client.key === undefined) throw new Error('the aggregator has a key at every operator');
  const now = Math.floor(Date.now() / 1000);
  return signClaims(
    {
      iss: client.id,
      sub: client.id,
      aud: `${operator.issuer}/token`,
      jti: randomUUID(),
      iat: now,
      exp: now + 60,
    },
    client.key.privateKey,
    { kid: client.key.kid },
  );
}

function textIn(answer: unknown, name: string): string | undefined {
  const value: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function draw(): string {
  return randomBytes(32).toString('base64url');
}
