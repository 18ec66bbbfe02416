import { randomUUID } from 'node:crypto';

import type { Client } from './clients.ts';
import { claimsOf, signClaims } from './jws.ts';
import { makeSigningKey, type SigningKey } from './keys.ts';
import type { Origin } from './network/attachments.ts';
import type { MobileNetwork } from './network/mobile-network.ts';
import type { Sim } from './network/sim.ts';
import type { ProviderExchange } from './provider/exchange.ts';
import { findOperatorToken, issueOperatorToken, type OperatorToken } from './operator-tokens.ts';
import type { ReleaseRules } from './release-rules.ts';
import {
  bearerTokenIn,
  findAccessToken,
  issueAccessToken,
  type AccessToken,
} from './resource/access-token.ts';
import type { ApiAnswer, ApiCall } from './resource/call.ts';
import { withCorrelator } from './resource/correlator.ts';
import type { Store } from './store.ts';

/** What an access token is issued for. */
export interface TokenGrant {
  readonly sim: Sim;
  readonly clientId: string;
  readonly scope: string;
  /** `['nba']` where absent. */
  readonly authenticationMethods?: readonly string[];
  /** The thumbprint of a key that has to be proven with each use. */
  readonly boundTo?: string | undefined;
}

/** What the inside is made of. */
export interface InsideParts {
  readonly issuer: string;
  /** Of the other port, where a bend opened one. */
  readonly otherOrigin: string | undefined;
  readonly purpose: string;
  readonly release: ReleaseRules;
  readonly clients: readonly Client[];
  readonly network: Pick<MobileNetwork, 'sims' | 'simAt' | 'simOf'>;
  readonly store: Store;
  readonly key: SigningKey;
  readonly clock: () => number;
  readonly tokenLifetimeSeconds: number;
}

/** What a bend may reach inside the running operator. */
export class Inside {
  readonly issuer: string;
  /** Where a bend opened another port: it serves the same, in the way that the bend says. */
  readonly otherOrigin: string | undefined;
  readonly purpose: string;
  readonly clients: readonly Client[];
  readonly release: ReleaseRules;
  /** Codes, tokens and grants by id: `store.find('AuthorizationCode', code)`, `store.change(...)`. */
  readonly store: Store;
  /** Of access tokens. */
  readonly tokenLifetimeSeconds: number;
  readonly #parts: InsideParts;
  #unpublishedKey: Promise<SigningKey> | undefined;

  constructor(parts: InsideParts) {
    this.issuer = parts.issuer;
    this.otherOrigin = parts.otherOrigin;
    this.purpose = parts.purpose;
    this.clients = parts.clients;
    this.store = parts.store;
    this.release = parts.release;
    this.tokenLifetimeSeconds = parts.tokenLifetimeSeconds;
    this.#parts = parts;
  }

  /** Every SIM with a subscription. */
  get sims(): readonly Sim[] {
    return this.#parts.network.sims;
  }

  /** The SIM whose gateway made a connection, e.g. `ctx.req.socket` or `call.origin`; undefined off-network. */
  simAt(origin: Origin): Sim | undefined {
    return this.#parts.network.simAt(origin);
  }

  /** The SIM of an account or of an access token's account. */
  simOf(accountId: string | undefined): Sim | undefined {
    return this.#parts.network.simOf(accountId ?? '');
  }

  clientOf(id: unknown): Client | undefined {
    return this.clients.find((client) => client.id === id);
  }

  /** The client that a token request claims to come from: by assertion, by Basic or by client_id. Unverified. */
  claimedClient({ ctx, parameters }: ProviderExchange): Client | undefined {
    const basic = /^Basic (.+)$/i.exec(ctx.get('authorization'))?.[1];
    const [user] = Buffer.from(basic ?? '', 'base64')
      .toString()
      .split(':');
    return this.clientOf(
      basic === undefined ? (claimsOf(parameters.client_assertion)?.sub ?? parameters.client_id) : user,
    );
  }

  /**
   * The Bearer token that a call presents, as the sound API would find it, which takes no bound token for one; with
   * `evenIfExpired` also for a while after.
   */
  accessTokenOf(call: Pick<ApiCall, 'headers'>, evenIfExpired = false): AccessToken | undefined {
    const value = bearerTokenIn(call.headers.authorization);
    const token = value === undefined ? undefined : findAccessToken(this.store, value, evenIfExpired);
    return token?.boundTo === undefined ? token : undefined;
  }

  /** An answer that a bend made itself, with the correlator that the sound API would have put on it. */
  echoing(call: ApiCall, answer: ApiAnswer): ApiAnswer {
    return withCorrelator(answer, call, this.release);
  }

  /** Issues an access token that the API honours. */
  issueAccessToken({ sim, clientId, scope, authenticationMethods = ['nba'], boundTo }: TokenGrant): string {
    const { accountId } = sim;
    return issueAccessToken(this.store, {
      accountId,
      clientId,
      scope,
      authenticationMethods,
      boundTo,
      now: this.#now(),
      lifetimeSeconds: this.tokenLifetimeSeconds,
    });
  }

  /** Issues an operator token that stands for a SIM. */
  issueOperatorToken(sim: Sim): string {
    return issueOperatorToken(this.store, { sim, now: this.#now() });
  }

  /** The operator token in a login hint or a subject, if it is good; with `evenIfExpired` also for a while after. */
  operatorTokenIn(hint: unknown, evenIfExpired = false): OperatorToken | undefined {
    const value = /^operatortoken:(.+)$/.exec(String(hint))?.[1];
    return value === undefined ? undefined : findOperatorToken(this.store, value, evenIfExpired);
  }

  /** Signs claims with the key of a client, e.g. as an assertion or a request object; undefined where it has none. */
  signAsClient({ key }: Client, claims: Readonly<Record<string, unknown>>): string | undefined {
    return key && signClaims(claims, key.privateKey, { kid: key.kid });
  }

  /** Signs claims as an ID token with the published key. */
  signIdToken(claims: Readonly<Record<string, unknown>>): string {
    return signClaims(claims, this.#parts.key.privateKey, { kid: this.#parts.key.kid });
  }

  /** Signs claims as an ID token with a key that is not published, under the name of the one that is. */
  async signIdTokenWithUnpublishedKey(claims: Readonly<Record<string, unknown>>): Promise<string> {
    this.#unpublishedKey ??= makeSigningKey(this.#parts.key.kid);
    const { privateKey, kid } = await this.#unpublishedKey;
    return signClaims(claims, privateKey, { kid });
  }

  /**
   * Makes a token request one that its client authenticated soundly, whatever authentication it came with. `claims`
   * are those of the assertion, where the client uses one.
   */
  authenticateAs(
    client: Client,
    { ctx, parameters }: ProviderExchange,
    claims: Readonly<Record<string, unknown>> = {},
  ): void {
    for (const name of ['client_id', 'client_secret', 'client_assertion', 'client_assertion_type'])
      delete parameters[name];
    delete ctx.req.headers.authorization;
    if (client.key !== undefined) {
      const now = this.#now();
      const sound = {
        iss: client.id,
        sub: client.id,
        aud: `${this.issuer}/token`,
        jti: randomUUID(),
        iat: now,
        exp: now + 60,
      };
      parameters.client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      parameters.client_assertion = signClaims({ ...sound, ...claims }, client.key.privateKey, {
        kid: client.key.kid,
      });
    } else if (client.authentication === 'client_secret_post') {
      Object.assign(parameters, { client_id: client.id, client_secret: client.secret });
    } else {
      const credentials = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
      ctx.req.headers.authorization = `Basic ${credentials}`;
    }
  }

  #now(): number {
    return Math.floor(this.#parts.clock() / 1000);
  }
}
