import { hash, randomUUID } from 'node:crypto';

import { SignJWT, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator } from '../index.ts';
import { Consumer, shareScope, type Parameters } from '../testing/consumer.ts';

describe('the token endpoint', () => {
  let operator: Operator;
  let consumer: Consumer;
  beforeAll(async () => {
    operator = await startOperator();
    consumer = new Consumer(operator);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const now = (): number => Math.floor(Date.now() / 1000);
  const verifier = 'v'.repeat(128);
  const pkce = { code_challenge: hash('sha256', verifier, 'base64url'), code_challenge_method: 'S256' };

  it('answers with a token that nobody may keep', async () => {
    const { status, headers, body } = await consumer.redeem(await consumer.code());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toMatch('application/json');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 8 });
  });

  it.each([
    ['without iat', { iat: undefined }],
    ['of 295 seconds', { exp: now() + 290 }],
    ['for the issuer', { aud: undefined as unknown }],
  ])('takes an assertion %s', async (_, claims) => {
    const aud = 'aud' in claims ? { aud: operator.issuer } : {};
    expect(
      (await consumer.redeem(await consumer.code(), await consumer.credentials({ ...claims, ...aud })))
        .status,
    ).toBe(200);
  });

  const bad: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['for another audience', { aud: 'https://other-as.invalid/token' }],
    ['without audience', { aud: undefined }],
    ['of another issuer', { iss: 'somebody' }],
    ['without issuer', { iss: undefined }],
    ['without subject', { sub: undefined }],
    ['of an unknown client', { iss: 'nobody', sub: 'nobody' }],
    ['of another client', { iss: 'nv-second', sub: 'nv-second' }],
    ['that expired', { exp: now() - 120 }],
    ['without exp', { exp: undefined }],
    ['with exp as text', { exp: String(now() + 100) }],
    ['that is not valid yet', { nbf: now() + 300 }],
    ['without jti', { jti: undefined }],
    ['of 310 seconds without iat', { iat: undefined, exp: now() + 310 }],
    ['of 320 seconds', { iat: now() - 200, exp: now() + 120 }],
    ['of an hour', { exp: now() + 3600 }],
  ];
  it.each(bad)('refuses an assertion %s', async (_, claims) => {
    const { status, body } = await consumer.redeem(await consumer.code(), await consumer.credentials(claims));
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  it('refuses an assertion by another key, a used one, and what is none', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const claims = {
      iss: 'nv-main',
      sub: 'nv-main',
      aud: `${operator.issuer}/token`,
      jti: randomUUID(),
      exp: now() + 60,
    };
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'main-1' })
      .sign(privateKey);
    const credentials = await consumer.credentials();
    expect((await consumer.redeem(await consumer.code(), credentials)).status).toBe(200);
    for (const client_assertion of [foreign, credentials.client_assertion, 'no JWT']) {
      const { status, body } = await consumer.redeem(await consumer.code(), {
        ...credentials,
        client_assertion,
      });
      expect([status, body.error]).toEqual([401, 'invalid_client']);
    }
  });

  it.each([
    ['nothing', {}, {}],
    ['client_id only', { client_id: 'nv-main' }, {}],
    ['a secret in the form', { client_id: 'nv-main', client_secret: 'secret' }, {}],
    ['a secret by Basic', {}, { authorization: `Basic ${btoa('nv-main:secret')}` }],
  ])('refuses %s as authentication of a client with a key', async (_, extra, headers) => {
    const code = await consumer.code();
    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: consumer.client.redirectUri,
      ...extra,
    };
    const { status, body, headers: answered } = await consumer.post(form, headers);
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    if ('authorization' in headers) expect(answered.get('www-authenticate')).toMatch(/^Basic /);
  });

  it.each([
    ['password', 'unsupported_grant_type'],
    ['client_credentials', 'unsupported_grant_type'],
    // Known, but nothing to refresh was sent.
    ['refresh_token', 'invalid_request'],
    [undefined, 'invalid_request'],
  ])('refuses grant_type=%s', async (grant_type, error) => {
    const { status, body, headers } = await consumer.redeem('x', {
      grant_type,
      scope: 'number-verification:verify',
    });
    expect([status, body.error]).toEqual([400, error]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  const badGrants: readonly [string, Parameters, Parameters, string][] = [
    ['no code', {}, { code: undefined }, 'invalid_request'],
    ['an unknown code', {}, { code: 'unknown' }, 'invalid_grant'],
    ['a code twice', {}, { code: ['a', 'b'] }, 'invalid_request'],
    [
      'another redirect_uri',
      {},
      { redirect_uri: 'https://client.nv-conformance.example/other-callback' },
      'invalid_grant',
    ],
    ['no redirect_uri', {}, { redirect_uri: undefined }, 'invalid_request'],
    ['a wrong verifier', pkce, { code_verifier: 'w'.repeat(43) }, 'invalid_grant'],
    ['the challenge as verifier', pkce, { code_verifier: pkce.code_challenge }, 'invalid_grant'],
    ['no verifier', pkce, {}, 'invalid_grant'],
    ['a verifier without challenge', {}, { code_verifier: verifier }, 'invalid_grant'],
  ];
  it.each(badGrants)('refuses %s', async (_, asked, sent, error) => {
    const { status, body } = await consumer.redeem(await consumer.code(asked), sent);
    expect([status, body.error]).toEqual([400, error]);
  });

  it('takes a verifier of 128 characters', async () => {
    expect((await consumer.redeem(await consumer.code(pkce), { code_verifier: verifier })).status).toBe(200);
  });

  it("refuses another client's code", async () => {
    const second = new Consumer(operator, 'second');
    const sent = { redirect_uri: consumer.client.redirectUri };
    const { status, body } = await second.redeem(await consumer.code(), sent);
    expect([status, body.error]).toEqual([400, 'invalid_grant']);
  });

  it('redeems a code once, and ends its tokens when it comes again', async () => {
    const code = await consumer.code({ scope: `openid ${operator.purpose} ${shareScope}` });
    const { body } = await consumer.redeem(code);
    expect((await consumer.share(String(body.access_token))).status).toBe(200);
    const again = await consumer.redeem(code);
    expect([again.status, again.body.error]).toEqual([400, 'invalid_grant']);
    expect((await consumer.share(String(body.access_token))).status).toBe(401);
  });

  it('lets one of many redemptions at once win', async () => {
    const code = await consumer.code();
    const answers = await Promise.all(Array.from({ length: 6 }, () => consumer.redeem(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error === 'invalid_grant')).toHaveLength(5);
  });

  it('gives no wider scope than the code has', async () => {
    const { body } = await consumer.redeem(await consumer.code(), { scope: shareScope });
    expect((await consumer.share(String(body.access_token))).status).toBe(403);
  });

  it('takes forms by POST only', async () => {
    const form = new URLSearchParams({ grant_type: 'authorization_code', code: await consumer.code() });
    const url = new URL(`/token?${form}`, operator.issuer);
    const get = await fetch(url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await get.json()).toHaveProperty('error');
    const json = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([json.status, await json.json()]).toMatchObject([400, { error: 'invalid_request' }]);
    expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  });
});

it('limits the life of assertions from r2.4 on', async () => {
  await using operator = await startOperator({ release: 'r1.3' });
  const consumer = new Consumer(operator);
  const credentials = await consumer.credentials({ exp: Math.floor(Date.now() / 1000) + 3600 });
  expect((await consumer.redeem(await consumer.code(), credentials)).status).toBe(200);
});
