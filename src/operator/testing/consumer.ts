import { randomUUID } from 'node:crypto';

import { SignJWT, importJWK } from 'jose';
import * as oauth from 'oauth4webapi';

import type { ClientFacts, ClientRole, Operator } from '../index.ts';
import { send, type DeviceAnswer, type DeviceRequest } from './device.ts';

/** The scopes of both operations. */
export const verifyScope = 'number-verification:verify';
export const shareScope = 'number-verification:device-phone-number:read';

/** A parameter that is left out, sent once, or sent more than once. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

const insecure = { [oauth.allowInsecureRequests]: true };
const basePaths = { 'r1.3': 'v1', 'r2.4': 'v2', 'r3.2': 'v2', 'r4.1': 'v2rc2' };

/** A client of the operator under test that shares no code with it. */
export class Consumer {
  readonly operator: Operator;
  readonly client: ClientFacts;

  constructor(operator: Operator, role: ClientRole = 'main') {
    this.operator = operator;
    this.client = operator.clients[role];
  }

  /** The whole flow, every step judged by oauth4webapi, which throws at the first deviation. */
  async signInStrictly(
    gateway: string,
    scope = `openid ${this.operator.purpose} ${verifyScope} ${shareScope}`,
  ) {
    const issuer = new URL(this.operator.issuer);
    const server = await oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, insecure),
    );
    const client: oauth.Client = { client_id: this.client.id };
    const [verifier, state, nonce] = [
      oauth.generateRandomCodeVerifier(),
      oauth.generateRandomState(),
      oauth.generateRandomNonce(),
    ];
    const challenge = {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    const { location } = await this.authorize({ scope, state, nonce, ...challenge }, { gateway });
    if (location === undefined) throw new Error('no redirect');
    const parameters = oauth.validateAuthResponse(server, client, location, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      await this.#authentication(),
      parameters,
      this.client.redirectUri,
      verifier,
      insecure,
    );
    const demands = scope.startsWith('openid') ? { expectedNonce: nonce, requireIdToken: true } : {};
    const result = await oauth.processAuthorizationCodeResponse(server, client, response, demands);
    if (result.id_token !== undefined)
      await oauth.validateApplicationLevelSignature(server, response, insecure);
    return { accessToken: result.access_token, claims: oauth.getValidatedIdTokenClaims(result), result };
  }

  /** An authorization request; parameters replace those of a sound one, `undefined` leaves one out. */
  authorize(parameters: Parameters = {}, request: DeviceRequest = {}): Promise<DeviceAnswer> {
    const all = encode({
      response_type: 'code',
      client_id: this.client.id,
      redirect_uri: this.client.redirectUri,
      scope: `openid ${this.operator.purpose} ${verifyScope}`,
      state: 'state-1',
      nonce: 'nonce-1',
      prompt: 'none',
      ...parameters,
    });
    const url = new URL('/authorize', this.operator.issuer);
    if (request.method !== 'POST') {
      url.search = all;
      return send(url, request);
    }
    return send(url, {
      ...request,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...request.headers },
      body: all,
    });
  }

  /** A code for the subscriber, or for the device behind another gateway. */
  async code(
    parameters: Parameters = {},
    gateway = this.operator.subscribers.subscriber.gateway,
  ): Promise<string> {
    const answer = await this.authorize(parameters, { gateway });
    const { code } = answer.redirect;
    if (code === undefined)
      throw new Error(`no code: ${answer.status} ${answer.headers.location} ${answer.body}`);
    return code;
  }

  /** A token request; parameters replace those of a sound one. */
  async redeem(code: string | undefined, parameters: Parameters = {}): Promise<TokenAnswer> {
    return this.post({
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.client.redirectUri,
      ...(await this.credentials()),
      ...parameters,
    });
  }

  /** A form for the token endpoint or another one, as it is. */
  async post(
    parameters: Parameters,
    headers: Readonly<Record<string, string>> = {},
    path = '/token',
  ): Promise<TokenAnswer> {
    const { secret, authentication } = this.client;
    const basic = authentication === 'client_secret_basic' && parameters.client_assertion === undefined;
    const authorization: Record<string, string> = basic
      ? { authorization: `Basic ${Buffer.from(`${this.client.id}:${secret}`).toString('base64')}` }
      : {};
    const response = await fetch(new URL(path, this.operator.issuer), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...authorization, ...headers },
      body: encode(parameters),
    });
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  }

  /** An access token, obtained in the short way. */
  async token(scope: string, gateway = this.operator.subscribers.subscriber.gateway): Promise<string> {
    const code = await this.code({ scope: `openid ${this.operator.purpose} ${scope}`.trim() }, gateway);
    const { status, body } = await this.redeem(code);
    if (status !== 200) throw new Error(`no token: ${status} ${JSON.stringify(body)}`);
    return String(body.access_token);
  }

  /** What proves the client in a form; claims replace those of a sound assertion. */
  async credentials(claims: Readonly<Record<string, unknown>> = {}): Promise<Record<string, string>> {
    const { id, jwk, secret, authentication } = this.client;
    if (authentication === 'client_secret_basic') return {};
    if (jwk === undefined) return { client_id: id, client_secret: secret ?? '' };
    const now = Math.floor(Date.now() / 1000);
    const aud = `${this.operator.issuer}/token`;
    const payload = { iss: id, sub: id, aud, jti: randomUUID(), iat: now - 5, exp: now + 120, ...claims };
    const assertion = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: jwk.kid });
    return {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion.sign(await importJWK({ ...jwk })),
    };
  }

  /** A call of the API, below the base path of the release. */
  async call(path: string, init: RequestInit & { readonly token?: string } = {}) {
    const version = basePaths[this.operator.release as keyof typeof basePaths];
    const url = `${this.operator.apiRoot}/number-verification/${version}${path}`;
    const headers = new Headers(init.headers);
    if (init.token !== undefined) headers.set('authorization', `Bearer ${init.token}`);
    const response = await fetch(url, { ...init, headers });
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  }

  /** `POST /verify` with a JSON body. */
  verify(token: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.call('/verify', {
      method: 'POST',
      token,
      body: text,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** `GET /device-phone-number`. */
  share(token: string, headers: Readonly<Record<string, string>> = {}) {
    return this.call('/device-phone-number', { token, headers });
  }

  async #authentication(): Promise<oauth.ClientAuth> {
    const { authentication, secret = '', jwk } = this.client;
    if (authentication === 'client_secret_basic') return oauth.ClientSecretBasic(secret);
    if (authentication === 'client_secret_post' || jwk === undefined) return oauth.ClientSecretPost(secret);
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('jwk', { ...jwk }, algorithm, false, ['sign']);
    return oauth.PrivateKeyJwt({ key, kid: jwk.kid });
  }
}

function encode(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : { text };
  } catch {
    return { text };
  }
}
