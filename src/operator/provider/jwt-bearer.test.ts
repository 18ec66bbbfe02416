import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from '../index.ts';
import { assertion, jwtBearerGrant } from '../testing/backchannel.ts';
import { Consumer, shareScope, verifyScope, type Parameters } from '../testing/consumer.ts';

const releases: readonly ReleaseName[] = ['r3.2', 'r4.1'];

describe.each(releases)('the JWT bearer grant of %s', (release) => {
  let operator: Operator;
  let consumer: Consumer;
  beforeAll(async () => {
    operator = await startOperator({ release });
    consumer = new Consumer(operator);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const purpose = 'dpv:FraudPreventionAndDetection';
  const now = (): number => Math.floor(Date.now() / 1000);
  const send = (jwt: string | readonly string[] | undefined, extra: Parameters = {}) =>
    consumer.post({ grant_type: jwtBearerGrant, assertion: jwt, ...extra });
  const ask = async (claims: Readonly<Record<string, unknown>> = {}, extra: Parameters = {}) =>
    send(await assertion(consumer, operator.issueOperatorToken('subscriber'), claims), extra);

  it('is in the metadata', async () => {
    const url = new URL('/.well-known/openid-configuration', operator.issuer);
    const { grant_types_supported } = await (await fetch(url)).json();
    expect(grant_types_supported).toContain(jwtBearerGrant);
  });

  it('gives a token that the API takes, and nothing beside it', async () => {
    for (const name of ['subscriber', 'stranger'] as const) {
      const scope = `openid ${purpose} ${verifyScope} ${shareScope} offline_access`;
      const jwt = await assertion(consumer, operator.issueOperatorToken(name), { scope });
      const { status, headers, body } = await send(jwt);
      expect([status, body]).toEqual([
        200,
        {
          access_token: expect.any(String),
          token_type: 'Bearer',
          expires_in: 8,
          scope: `${purpose} ${verifyScope} ${shareScope}`,
        },
      ]);
      expect([headers.get('cache-control'), headers.get('content-type')]).toEqual([
        'no-store',
        'application/json; charset=utf-8',
      ]);
      const { phoneNumber } = operator.subscribers[name];
      const { body: shared } = await consumer.share(String(body.access_token));
      expect(shared).toEqual({ devicePhoneNumber: phoneNumber });
    }
    expect((await ask({ iat: now() - 5, exp: now() + 295 })).status).toBe(200);
  });

  const refused: readonly [string, () => Readonly<Record<string, unknown>>, string][] = [
    ...['sub', 'aud', 'exp', 'iat', 'jti', 'iss'].map(
      (name): [string, () => Record<string, undefined>, string] => [
        `no ${name}`,
        () => ({ [name]: undefined }),
        'invalid_grant',
      ],
    ),
    ['another audience', () => ({ aud: 'https://other-as.invalid/token' }), 'invalid_grant'],
    ['the issuer as audience', () => ({ aud: operator.issuer }), 'invalid_grant'],
    ['the backchannel endpoint', () => ({ aud: `${operator.issuer}/bc-authorize` }), 'invalid_grant'],
    ['an unknown issuer', () => ({ iss: 'nobody' }), 'invalid_grant'],
    ["another client's name", () => ({ iss: 'nv-other-flow' }), 'invalid_grant'],
    ['an expired one', () => ({ iat: now() - 100, exp: now() - 1 }), 'invalid_grant'],
    ['one from the future', () => ({ iat: now() + 120, exp: now() + 240 }), 'invalid_grant'],
    ['one that is not valid yet', () => ({ nbf: now() + 60 }), 'invalid_grant'],
    ['310 seconds', () => ({ iat: now(), exp: now() + 310 }), 'invalid_grant'],
    ['320 seconds', () => ({ iat: now() - 200, exp: now() + 120 }), 'invalid_grant'],
    ['an unknown token', () => ({ sub: 'operatortoken:garbage' }), 'invalid_grant'],
    [
      'an expired token',
      () => ({ sub: `operatortoken:${operator.operatorTokens.expired}` }),
      'invalid_grant',
    ],
    ['a pending token', () => ({ sub: `operatortoken:${operator.operatorTokens.pending}` }), 'invalid_grant'],
    ['no prefix', () => ({ sub: operator.operatorTokens.subscriber }), 'invalid_grant'],
    ['a phone number', () => ({ sub: 'tel:+447700900123' }), 'invalid_grant'],
    ['the client itself', () => ({ sub: 'nv-main' }), 'invalid_grant'],
    ['no scope', () => ({ scope: undefined }), 'invalid_scope'],
    ['no purpose', () => ({ scope: verifyScope }), 'invalid_scope'],
    ['two purposes', () => ({ scope: `${purpose} dpv:ServiceProvision` }), 'invalid_scope'],
    ['a purpose that was not agreed', () => ({ scope: 'dpv:ServiceProvision' }), 'invalid_scope'],
    ['an unknown scope', () => ({ scope: `${purpose} number-verification:none` }), 'invalid_scope'],
  ];
  it.each(refused)('refuses %s', async (_, claims, error) => {
    const { status, headers, body } = await ask(claims());
    expect([status, body]).toEqual([400, { error, error_description: expect.any(String) }]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('refuses the parameter scope, and what is not one assertion', async () => {
    const wider = `${purpose} ${verifyScope} ${shareScope}`;
    expect((await ask({}, { scope: wider })).body.error).toBe('invalid_request');
    expect((await ask({ scope: undefined }, { scope: wider })).body.error).toBe('invalid_request');
    expect((await send(undefined)).body.error).toBe('invalid_request');
    expect((await send(['a', 'b'])).body.error).toBe('invalid_request');
  });

  it('refuses what the client did not sign, or has sent before', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const sound = await assertion(consumer, operator.issueOperatorToken('subscriber'));
    const claims = JSON.parse(Buffer.from(sound.split('.')[1] ?? '', 'base64url').toString());
    const header = { alg: 'ES256', kid: 'main-1' };
    const bad = [
      await new SignJWT(claims).setProtectedHeader(header).sign(privateKey),
      new UnsecuredJWT(claims).encode(),
      `${sound.slice(0, -8)}AAAAAAAA`,
      'no JWT',
      String((await consumer.credentials()).client_assertion),
    ];
    for (const jwt of bad) expect((await send(jwt)).body.error).toBe('invalid_grant');
    expect((await send(sound)).status).toBe(200);
    expect((await send(sound)).body.error).toBe('invalid_grant');
    const asClient = await consumer.redeem('any', {
      ...(await consumer.credentials()),
      client_assertion: sound,
    });
    expect([asClient.status, asClient.body.error]).toEqual([401, 'invalid_client']);
  });

  it('uses an operator token up, for either flow', async () => {
    const token = operator.issueOperatorToken('subscriber');
    expect((await send(await assertion(consumer, token))).status).toBe(200);
    expect((await send(await assertion(consumer, token))).body.error).toBe('invalid_grant');
  });

  it('refuses a subscriber without consent, and a client that was not onboarded', async () => {
    const { withoutConsent } = operator.operatorTokens;
    expect((await send(await assertion(consumer, withoutConsent))).body.error).toBe('invalid_grant');
    const other = await assertion(
      new Consumer(operator, 'otherFlow'),
      operator.issueOperatorToken('subscriber'),
    );
    const { status, body } = await send(other);
    expect([status, body.error]).toEqual([400, 'unauthorized_client']);
  });
});

it.each(['r1.3', 'r2.4'] as const)('is not offered in %s', async (release) => {
  await using operator = await startOperator({ release });
  const consumer = new Consumer(operator);
  const jwt = await assertion(consumer, operator.operatorTokens.subscriber);
  const credentials = await consumer.credentials();
  const { status, body } = await consumer.post({
    grant_type: jwtBearerGrant,
    assertion: jwt,
    ...credentials,
  });
  expect([status, body.error]).toEqual([400, 'unsupported_grant_type']);
});
