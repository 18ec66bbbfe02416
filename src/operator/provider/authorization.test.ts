import { randomUUID } from 'node:crypto';

import { SignJWT, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator } from '../index.ts';
import { Consumer, shareScope, verifyScope, type Parameters } from '../testing/consumer.ts';
import { send } from '../testing/device.ts';

describe('the authorization endpoint', () => {
  let operator: Operator;
  let consumer: Consumer;
  let gateway: string;
  beforeAll(async () => {
    operator = await startOperator();
    consumer = new Consumer(operator);
    ({ gateway } = operator.subscribers.subscriber);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const purpose = 'dpv:FraudPreventionAndDetection';
  const challenge = 'a'.repeat(43);

  const granted: readonly [string, Parameters][] = [
    ['a sound request', {}],
    ['both scopes', { scope: `openid ${purpose} ${verifyScope} ${shareScope}` }],
    ['no prompt', { prompt: undefined }],
    ['prompt=login', { prompt: 'login' }],
    ['prompt=consent', { prompt: 'consent' }],
    ['no openid', { scope: `${purpose} ${verifyScope}` }],
    [
      'another registered redirect URI',
      { redirect_uri: 'https://client.nv-conformance.example/other-callback' },
    ],
    ['an unknown parameter', { foo: 'bar', ui_locales: 'xx' }],
    ['login_hint', { login_hint: 'tel:+447700900987' }],
    ['acr_values', { acr_values: '2 urn:mace:incommon:iap:silver' }],
    ['max_age=300', { max_age: '300' }],
    ['max_age=0', { max_age: '0' }],
    ['offline_access', { scope: `openid ${purpose} ${verifyScope} offline_access` }],
    ['PKCE with S256', { code_challenge: challenge, code_challenge_method: 'S256' }],
    ['a state with reserved characters', { state: 'a b+c/%=é~&#"' }],
  ];
  it.each(granted)('answers %s with a code by 302', async (_, parameters) => {
    const { status, location, redirect, body, headers } = await consumer.authorize(parameters, { gateway });
    expect([status, redirect.error]).toEqual([302, undefined]);
    expect(redirect).toEqual({
      code: expect.stringMatching(/^[\w-]{43}$/),
      state: parameters.state ?? 'state-1',
      iss: operator.issuer,
    });
    expect(`${location?.origin}${location?.pathname}`).toBe(
      parameters.redirect_uri ?? consumer.client.redirectUri,
    );
    expect(body).toBe('');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  const refused: readonly [string, Parameters, string][] = [
    ['no purpose', { scope: `openid ${verifyScope}` }, 'invalid_scope'],
    ['no scope', { scope: undefined }, 'invalid_scope'],
    ['two purposes', { scope: `openid ${purpose} dpv:ServiceProvision ${verifyScope}` }, 'invalid_scope'],
    ['an unknown purpose', { scope: `openid dpv:NotAPurpose ${verifyScope}` }, 'invalid_scope'],
    [
      'a purpose in the wrong case',
      { scope: `openid DPV:FraudPreventionAndDetection ${verifyScope}` },
      'invalid_scope',
    ],
    ['an unknown scope', { scope: `openid ${purpose} number-verification:does-not-exist` }, 'invalid_scope'],
    ['a standard claim without openid', { scope: `${purpose} ${verifyScope} phone` }, 'invalid_request'],
    [
      'claims without openid',
      { scope: `${purpose} ${verifyScope}`, claims: '{"id_token":{}}' },
      'invalid_request',
    ],
    ['no response_type', { response_type: undefined }, 'invalid_request'],
    ['response_type=id_token', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['response_type=code token', { response_type: 'code token' }, 'unsupported_response_type'],
    ['response_type=foo', { response_type: 'foo' }, 'unsupported_response_type'],
    ['response_mode=form_post', { response_mode: 'form_post' }, 'unsupported_response_mode'],
    ['prompt=none login', { prompt: 'none login' }, 'invalid_request'],
    ['a parameter twice', { scope: ['openid', 'openid'] }, 'invalid_request'],
    ['request_uri', { request_uri: 'https://harness.example/ro.jwt' }, 'request_uri_not_supported'],
    ['plain PKCE', { code_challenge: challenge, code_challenge_method: 'plain' }, 'invalid_request'],
    ['PKCE without a method', { code_challenge: challenge }, 'invalid_request'],
    [
      'an unknown PKCE method',
      { code_challenge: challenge, code_challenge_method: 'S512' },
      'invalid_request',
    ],
  ];
  it.each(refused)('refuses %s by redirect', async (_, parameters, error) => {
    const { status, redirect } = await consumer.authorize(parameters, { gateway });
    expect(status).toBe(302);
    expect(redirect).toMatchObject({ error, state: 'state-1', iss: operator.issuer });
    const { error_description = '', ...others } = redirect;
    expect(Object.keys(others).toSorted()).toEqual(['error', 'iss', 'state']);
    expect(error_description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/);
  });

  const notRedirected: readonly [string, Parameters][] = [
    ['an unknown client', { client_id: 'nobody' }],
    ['no client', { client_id: undefined }],
    ['no redirect URI', { redirect_uri: undefined }],
    ['an unregistered redirect URI', { redirect_uri: 'https://attacker.invalid/cb' }],
    ["another client's redirect URI", { redirect_uri: 'https://second.example/callback' }],
    ['a trailing slash', { redirect_uri: 'https://client.nv-conformance.example/callback/' }],
    ['an extra segment', { redirect_uri: 'https://client.nv-conformance.example/callback/x' }],
    ['an extra query', { redirect_uri: 'https://client.nv-conformance.example/callback?x=1' }],
    ['another case', { redirect_uri: 'https://client.nv-conformance.example/Callback' }],
    [
      'two redirect URIs',
      { redirect_uri: ['https://client.nv-conformance.example/callback', 'https://attacker.invalid/'] },
    ],
  ];
  it.each(notRedirected)('does not redirect %s', async (_, parameters) => {
    const { status, headers, location } = await consumer.authorize(parameters, { gateway });
    expect(location).toBeUndefined();
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch('application/json');
  });

  it('does not redirect a client without a redirect URI where only one is registered', async () => {
    const second = new Consumer(operator, 'second');
    expect((await second.authorize({ redirect_uri: undefined }, { gateway })).status).toBe(400);
  });

  it('takes a form as well', async () => {
    for (const scope of [`openid ${purpose} ${verifyScope}`, `${purpose} ${verifyScope}`]) {
      const { redirect } = await consumer.authorize({ scope }, { gateway, method: 'POST' });
      expect(redirect).toHaveProperty('code');
    }
  });

  it('refuses other methods, and answers no preflight', async () => {
    for (const method of ['PUT', 'OPTIONS'] as const) {
      const headers = { origin: 'https://harness.invalid', 'access-control-request-method': 'GET' };
      const answer = await send(new URL('/authorize', operator.issuer), { method, headers });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, POST']);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('gives a scope to entitled clients only', async () => {
    const client = new Consumer(operator, 'withoutScopes');
    expect((await client.authorize({}, { gateway })).redirect.error).toBe('invalid_scope');
    const token = await client.token('');
    expect((await client.verify(token, { phoneNumber: '+447700900001' })).body.code).toBe(
      'PERMISSION_DENIED',
    );
  });

  it('takes a signed request object, and judges what it asks for', async () => {
    const { client } = consumer;
    const sign = async (scope: string): Promise<Parameters> => {
      const parameters = {
        response_type: 'code',
        client_id: client.id,
        redirect_uri: client.redirectUri,
        scope,
      };
      const claims = {
        ...parameters,
        state: 'state-1',
        nonce: 'nonce-1',
        iss: client.id,
        aud: operator.issuer,
      };
      const request = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: client.jwk?.kid ?? '' });
      request.setIssuedAt().setExpirationTime('1m').setJti(randomUUID());
      return { scope, request: await request.sign(await importJWK({ ...client.jwk })) };
    };
    const sound = await sign(`openid ${purpose} ${verifyScope}`);
    expect((await consumer.authorize(sound, { gateway })).redirect).toHaveProperty('code');
    const unknown = await sign(`openid ${purpose} number-verification:does-not-exist`);
    expect((await consumer.authorize(unknown, { gateway })).redirect.error).toBe('invalid_scope');
    const tampered = { ...sound, request: `${String(sound.request).slice(0, -8)}AAAAAAAA` };
    expect((await consumer.authorize(tampered, { gateway })).redirect.error).toBe('invalid_request_object');
  });

  it("refuses another subscriber's id_token_hint", async () => {
    const { gateway: other } = operator.subscribers.stranger;
    const { result } = await consumer.signInStrictly(other);
    const parameters = { id_token_hint: result.id_token };
    expect((await consumer.authorize(parameters, { gateway })).redirect.error).toBe('login_required');
    expect((await consumer.authorize(parameters, { gateway: other })).redirect).toHaveProperty('code');
  });

  it('hands an authenticated session to nobody', async () => {
    const cookie = { cookie: '_session=anything; _interaction=anything' };
    expect((await consumer.authorize({}, { headers: cookie })).redirect.error).toBe('login_required');
  });

  it('calls itself by one name only', async () => {
    const url = new URL('/.well-known/openid-configuration', operator.issuer);
    const { body } = await send(url, { headers: { host: 'attacker.invalid' } });
    expect(body).not.toContain('attacker');
    expect(JSON.parse(body)).toMatchObject({
      issuer: operator.issuer,
      token_endpoint: `${operator.issuer}/token`,
    });
  });
});

it('refuses standard claims without openid with status 400 in r1.3', async () => {
  await using operator = await startOperator({ release: 'r1.3' });
  const consumer = new Consumer(operator);
  const { gateway } = operator.subscribers.subscriber;
  const scope = `${operator.purpose} ${verifyScope} phone`;
  const { status, body } = await consumer.authorize({ scope }, { gateway });
  expect([status, JSON.parse(body).error]).toEqual([400, 'invalid_request']);
});
