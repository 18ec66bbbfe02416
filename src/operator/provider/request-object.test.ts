import { randomUUID } from 'node:crypto';

import { SignJWT, UnsecuredJWT, decodeJwt, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from '../index.ts';
import { signed } from '../testing/backchannel.ts';
import { Consumer, shareScope, verifyScope, type Parameters } from '../testing/consumer.ts';
import type { DeviceAnswer } from '../testing/device.ts';

const releases: readonly ReleaseName[] = ['r1.3', 'r2.4', 'r3.2', 'r4.1'];

describe.each(releases)('signed authentication requests in %s', (release) => {
  let operator: Operator;
  let consumer: Consumer;
  let sound: Readonly<Record<string, string>>;
  beforeAll(async () => {
    operator = await startOperator({ release });
    consumer = new Consumer(operator);
    sound = {
      response_type: 'code',
      client_id: 'nv-main',
      redirect_uri: consumer.client.redirectUri,
      scope: `openid ${operator.purpose} ${verifyScope}`,
    };
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const since = (first: ReleaseName): boolean => releases.indexOf(release) >= releases.indexOf(first);
  const now = (): number => Math.floor(Date.now() / 1000);
  const nothingElse = { state: undefined, nonce: undefined, prompt: undefined };

  const claimsWith = (changes: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
    ...sound,
    state: 'inner',
    nonce: 'inner',
    iss: 'nv-main',
    aud: `${operator.issuer}/authorize`,
    iat: now() - 5,
    exp: now() + 115,
    jti: randomUUID(),
    ...changes,
  });
  const send = (request: string, outside: Parameters = {}): Promise<DeviceAnswer> => {
    const { gateway } = operator.subscribers.subscriber;
    return consumer.authorize({ ...nothingElse, ...sound, request, ...outside }, { gateway });
  };
  const ask = async (claims: Readonly<Record<string, unknown>>, outside: Parameters = {}) =>
    send(await signed(consumer, claimsWith(claims)), outside);

  it('are answered with a code, for the endpoint and for the issuer', async () => {
    for (const aud of [`${operator.issuer}/authorize`, operator.issuer, ['x', operator.issuer]]) {
      const { status, redirect } = await ask({ aud });
      expect([status, redirect]).toEqual([
        302,
        { code: expect.any(String), state: 'inner', iss: operator.issuer },
      ]);
    }
    expect((await ask({ iat: now() - 5, exp: now() + 295 })).redirect).toHaveProperty('code');
    expect((await ask({ max_age: 300, nbf: now() - 5 })).redirect).toHaveProperty('code');
  });

  it('count alone, but for what has to stand outside', async () => {
    const outside = { state: 'outer', nonce: 'outer', prompt: 'none login', response_mode: 'form_post' };
    const { redirect } = await ask({}, outside);
    expect(redirect.state).toBe('inner');
    const { body } = await consumer.redeem(redirect.code);
    expect(decodeJwt(String(body.id_token)).nonce).toBe('inner');
    const bare = await ask({ nonce: undefined, state: undefined }, { state: 'outer', nonce: 'outer' });
    expect(bare.redirect).not.toHaveProperty('state');
    const { body: answer } = await consumer.redeem(bare.redirect.code);
    expect(decodeJwt(String(answer.id_token))).not.toHaveProperty('nonce');
  });

  it('have to be signed by the key of the client', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const foreign = new SignJWT(claimsWith({})).setProtectedHeader({ alg: 'ES256', kid: 'main-1' });
    const asSecret = new SignJWT(claimsWith({})).setProtectedHeader({ alg: 'HS256', kid: 'main-1' });
    const genuine = await signed(consumer, claimsWith({}));
    const [header, , signature] = genuine.split('.');
    const other = Buffer.from(JSON.stringify(claimsWith({ scope: 'openid' }))).toString('base64url');
    const bad = [
      await foreign.sign(privateKey),
      await asSecret.sign(Buffer.from(JSON.stringify(consumer.client.jwk))),
      new UnsecuredJWT(claimsWith({})).encode(),
      `${header}.${other}.${signature}`,
      await signed(consumer, claimsWith({}), { kid: 'unknown' }),
      await signed(new Consumer(operator, 'otherFlow'), claimsWith({})),
    ];
    for (const request of bad) {
      const { status, redirect } = await send(request);
      expect([status, redirect.error, redirect.state]).toEqual([302, 'invalid_request_object', 'inner']);
      expect(redirect).not.toHaveProperty('code');
    }
    expect((await send('no.jwt', { state: 'outer' })).redirect).toMatchObject({
      error: 'invalid_request_object',
      state: 'outer',
    });
  });

  const always: readonly [string, () => Readonly<Record<string, unknown>>][] = [
    ['for another audience', () => ({ aud: 'https://other-as.invalid/authorize' })],
    ['of another issuer', () => ({ iss: 'nv-second' })],
    ['that expired', () => ({ iat: now() - 200, exp: now() - 100 })],
    ['that are not valid yet', () => ({ nbf: now() + 60 })],
    ['with a time as text', () => ({ exp: String(now() + 60) })],
    ['in another', () => ({ request: 'x.y.z' })],
  ];
  const fromStrictProfile: readonly [string, () => Readonly<Record<string, unknown>>][] = [
    ...['iss', 'iat', 'exp', 'jti'].map((name): [string, () => Record<string, undefined>] => [
      `without ${name}`,
      () => ({ [name]: undefined }),
    ]),
    ['from the future', () => ({ iat: now() + 120, exp: now() + 240 })],
    ['of 301 seconds', () => ({ iat: now() - 5, exp: now() + 296 })],
    ['of an hour', () => ({ exp: now() + 3600 })],
  ];
  it.each(always)('%s are refused', async (_, claims) => {
    expect((await ask(claims())).redirect).toMatchObject({ error: 'invalid_request_object', state: 'inner' });
  });
  it.each(fromStrictProfile)(`%s are ${since('r3.2') ? 'refused' : 'taken'}`, async (_, claims) => {
    const { redirect } = await ask(claims());
    if (since('r3.2')) expect(redirect.error).toBe('invalid_request_object');
    else expect(redirect).toHaveProperty('code');
  });
  it(`without audience are ${since('r2.4') ? 'refused' : 'taken'}`, async () => {
    const { redirect } = await ask({ aud: undefined });
    if (since('r2.4')) expect(redirect.error).toBe('invalid_request_object');
    else expect(redirect).toHaveProperty('code');
  });

  it.runIf(since('r2.4'))('need their four parameters outside, with the same values', async () => {
    for (const name of ['scope', 'response_type']) {
      expect((await ask({}, { [name]: undefined })).redirect.error).toBe('invalid_request');
    }
    for (const name of ['redirect_uri', 'client_id']) {
      const { status, location, body } = await ask({}, { [name]: undefined });
      expect([status, location, JSON.parse(body).error]).toEqual([400, undefined, 'invalid_request']);
    }
    const different: readonly Parameters[] = [
      { scope: `openid ${operator.purpose} ${shareScope}` },
      { redirect_uri: consumer.client.otherRedirectUri },
    ];
    for (const outside of different) {
      expect((await ask({}, outside)).redirect.error).toBe('invalid_request_object');
    }
    const { redirect, status } = await ask({}, { client_id: 'nv-second' });
    expect([status, redirect.code]).toEqual([400, undefined]);
  });

  it(`can be used ${since('r3.2') ? 'once' : 'again'}`, async () => {
    const request = await signed(consumer, claimsWith({}));
    expect((await send(request)).redirect).toHaveProperty('code');
    const { redirect } = await send(request);
    if (since('r3.2')) expect(redirect.error).toBe('invalid_request_object');
    else expect(redirect).toHaveProperty('code');
  });

  it('authenticate no client', async () => {
    const request = await signed(consumer, claimsWith({ sub: 'nv-main' }));
    const credentials = await consumer.credentials();
    const { status, body } = await consumer.redeem('any', { ...credentials, client_assertion: request });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });
});
