import { createHash, randomUUID } from 'node:crypto';

import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from '../index.ts';
import { askBackchannel, poll, signed } from '../testing/backchannel.ts';
import { Consumer, shareScope, verifyScope, type Parameters } from '../testing/consumer.ts';

const releases: readonly ReleaseName[] = ['r2.4', 'r3.2', 'r4.1'];

describe.each(releases)('backchannel authentication in %s', (release) => {
  let operator: Operator;
  let consumer: Consumer;
  beforeAll(async () => {
    operator = await startOperator({ release });
    consumer = new Consumer(operator);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const purpose = 'dpv:FraudPreventionAndDetection';
  const bothScopes = `openid ${purpose} ${verifyScope} ${shareScope}`;
  const now = (): number => Math.floor(Date.now() / 1000);

  it('is in the metadata', async () => {
    const metadata = await (
      await fetch(new URL('/.well-known/openid-configuration', operator.issuer))
    ).json();
    expect(metadata).toMatchObject({
      backchannel_authentication_endpoint: `${operator.issuer}/bc-authorize`,
      backchannel_token_delivery_modes_supported: ['poll'],
      backchannel_authentication_request_signing_alg_values_supported: expect.arrayContaining(['ES256']),
      backchannel_user_code_parameter_supported: false,
      grant_types_supported: expect.arrayContaining(['urn:openid:params:grant-type:ciba']),
    });
  });

  it('gives at the first poll a token that the API takes', async () => {
    for (const name of ['subscriber', 'stranger'] as const) {
      const asked = await askBackchannel(consumer, operator.issueOperatorToken(name), { scope: bothScopes });
      expect([asked.status, asked.body]).toEqual([
        200,
        { auth_req_id: expect.stringMatching(/^[\w-]{43}$/), expires_in: 8, interval: 1 },
      ]);
      expect(asked.headers.get('cache-control')).toBe('no-store');
      const { status, headers, body } = await poll(consumer, asked.body.auth_req_id);
      expect([status, body]).toEqual([
        200,
        {
          access_token: expect.any(String),
          id_token: expect.any(String),
          token_type: 'Bearer',
          expires_in: 8,
          scope: bothScopes,
        },
      ]);
      expect(headers.get('cache-control')).toBe('no-store');
      const token = String(body.access_token);
      expect(decodeJwt(String(body.id_token))).toMatchObject({
        iss: operator.issuer,
        aud: 'nv-main',
        amr: ['sc'],
        auth_time: expect.any(Number),
        at_hash: createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url'),
      });
      const { phoneNumber } = operator.subscribers[name];
      expect((await consumer.share(token)).body).toEqual({ devicePhoneNumber: phoneNumber });
    }
  });

  it('knows a subscriber by the same subject in either flow', async () => {
    const { claims } = await consumer.signInStrictly(operator.subscribers.subscriber.gateway);
    const asked = await askBackchannel(consumer, operator.issueOperatorToken('subscriber'));
    const { body } = await poll(consumer, asked.body.auth_req_id);
    expect(decodeJwt(String(body.id_token)).sub).toBe(claims?.sub);
  });

  it('ignores what the profile has no use for', async () => {
    const ignored = {
      binding_message: 'AB 12 ä',
      user_code: '1234',
      requested_expiry: 'soon',
      acr_values: '2',
    };
    const { status, body } = await askBackchannel(
      consumer,
      operator.issueOperatorToken('subscriber'),
      ignored,
    );
    expect([status, body.expires_in]).toEqual([200, 8]);
  });

  const refused: readonly [string, Parameters, number, string][] = [
    ['no hint', { login_hint: undefined }, 400, 'invalid_request'],
    ['an empty hint', { login_hint: '' }, 400, 'invalid_request'],
    ['two hints', { id_token_hint: 'x.y.z' }, 400, 'invalid_request'],
    ['login_hint_token', { login_hint: undefined, login_hint_token: 'x' }, 400, 'invalid_request'],
    ['id_token_hint', { login_hint: undefined, id_token_hint: 'x.y.z' }, 400, 'invalid_request'],
    ['a phone number', { login_hint: 'tel:+447700900123' }, 400, 'invalid_request'],
    ['an address', { login_hint: 'ipport:192.0.2.1:4000' }, 400, 'invalid_request'],
    ['an unknown token', { login_hint: 'operatortoken:garbage' }, 400, 'unknown_user_id'],
    ['an empty token', { login_hint: 'operatortoken:' }, 400, 'unknown_user_id'],
    ['another kind of hint', { login_hint: 'foo:bar' }, 400, 'unknown_user_id'],
    ['a number without plus', { login_hint: 'tel:447700900123' }, 400, 'unknown_user_id'],
    ['a number without tel:', { login_hint: '+447700900123' }, 400, 'unknown_user_id'],
    ['no scope', { scope: undefined }, 400, 'invalid_request'],
    ['an unknown scope', { scope: `openid ${purpose} number-verification:none` }, 400, 'invalid_scope'],
    ['no purpose', { scope: `openid ${verifyScope}` }, 400, 'invalid_scope'],
    ['two purposes', { scope: `openid ${purpose} dpv:ServiceProvision` }, 400, 'invalid_scope'],
    ['a purpose that was not agreed', { scope: `openid dpv:ServiceProvision` }, 400, 'invalid_scope'],
    ['no openid', { scope: `${purpose} ${verifyScope}` }, 400, 'invalid_request'],
    ['a claim without openid', { scope: `${purpose} ${verifyScope} phone` }, 400, 'invalid_request'],
    ['no authentication', { client_assertion: undefined, client_id: 'nv-main' }, 401, 'invalid_client'],
    ['no client', { client_assertion: undefined, client_assertion_type: undefined }, 401, 'invalid_client'],
  ];
  it.each(refused)('refuses %s', async (_, parameters, status, error) => {
    const token = operator.issueOperatorToken('subscriber');
    const answer = await askBackchannel(consumer, token, parameters);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    // What was refused did not use the token up.
    expect((await askBackchannel(consumer, token)).status).toBe(200);
  });

  it('refuses a token without prefix, an expired one, and one that was used', async () => {
    const { operatorTokens } = operator;
    const raw = await askBackchannel(consumer, '', { login_hint: operatorTokens.subscriber });
    expect(raw.body.error).toBe('unknown_user_id');
    expect((await askBackchannel(consumer, operatorTokens.expired)).body.error).toBe('unknown_user_id');
    expect((await askBackchannel(consumer, operatorTokens.subscriber)).status).toBe(200);
    for (const client of [consumer, new Consumer(operator, 'otherFlow')]) {
      const { status, body } = await askBackchannel(client, operatorTokens.subscriber);
      expect([status, body.error]).toEqual([400, 'unknown_user_id']);
    }
    const token = operator.issueOperatorToken('subscriber');
    const answers = await Promise.all(Array.from({ length: 4 }, () => askBackchannel(consumer, token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('refuses a subscriber without consent', async () => {
    const { status, body } = await askBackchannel(consumer, operator.operatorTokens.withoutConsent);
    expect([status, body.error]).toEqual([403, 'access_denied']);
  });

  const badAssertions: readonly [string, () => Readonly<Record<string, unknown>>][] = [
    ['for another audience', () => ({ aud: 'https://other-as.invalid/bc-authorize' })],
    ['of 400 seconds', () => ({ exp: now() + 400 })],
    ['of another client', () => ({ iss: 'nv-other-flow', sub: 'nv-other-flow' })],
  ];
  it.each(badAssertions)('refuses an assertion %s', async (_, claims) => {
    const answer = await askBackchannel(consumer, '', await consumer.credentials(claims()));
    expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client']);
  });

  it('serves clients that were onboarded for it, and authenticate by a key', async () => {
    const ask = async (role: 'otherFlow' | 'notByNetwork' | 'second') =>
      askBackchannel(new Consumer(operator, role), operator.issueOperatorToken('subscriber'));
    expect((await ask('otherFlow')).status).toBe(200);
    const code = await ask('notByNetwork');
    expect([code.status, code.body.error]).toEqual([400, 'unauthorized_client']);
    const basic = await ask('second');
    expect([basic.status, basic.body.error]).toEqual([401, 'invalid_client']);
    const { gateway } = operator.subscribers.subscriber;
    const { redirect } = await new Consumer(operator, 'otherFlow').authorize({}, { gateway });
    expect(redirect).toMatchObject({ error: 'unauthorized_client', state: 'state-1' });
    const redeemed = await new Consumer(operator, 'otherFlow').redeem('any');
    expect([redeemed.status, redeemed.body.error]).toEqual([400, 'unauthorized_client']);
    const polled = await poll(new Consumer(operator, 'notByNetwork'), 'any');
    expect([polled.status, polled.body.error]).toEqual([400, 'unauthorized_client']);
  });

  it('redeems an auth_req_id once, for the client that asked', async () => {
    const { body } = await askBackchannel(consumer, operator.issueOperatorToken('subscriber'));
    for (const role of ['second', 'otherFlow'] as const) {
      const foreign = await poll(new Consumer(operator, role), body.auth_req_id);
      expect([foreign.status, foreign.body.error]).toEqual([400, 'invalid_grant']);
    }
    expect((await poll(consumer, 'unknown')).body.error).toBe('invalid_grant');
    expect((await poll(consumer, body.auth_req_id)).status).toBe(200);
    const again = await poll(consumer, body.auth_req_id);
    expect([again.status, again.body.error]).toEqual([400, 'invalid_grant']);
  });

  it('keeps one request pending, and slows down who asks too fast', async () => {
    const { body } = await askBackchannel(consumer, operator.operatorTokens.pending);
    const errors = [await poll(consumer, body.auth_req_id), await poll(consumer, body.auth_req_id)];
    expect(errors.map((answer) => [answer.status, answer.body.error])).toEqual([
      [400, 'authorization_pending'],
      [400, 'slow_down'],
    ]);
    expect((await askBackchannel(consumer, operator.operatorTokens.pending)).status).toBe(200);
  });

  it('takes everything from a signed request, and refuses one that is not sound', async () => {
    const ask = async (
      claims: Readonly<Record<string, unknown>>,
      header: Readonly<Record<string, string>> = {},
      outside: Parameters = {},
    ) => {
      const sound = {
        iss: 'nv-main',
        aud: `${operator.issuer}/bc-authorize`,
        iat: now() - 5,
        nbf: now() - 5,
        exp: now() + 60,
        jti: randomUUID(),
        scope: `openid ${purpose} ${verifyScope}`,
        login_hint: `operatortoken:${operator.issueOperatorToken('subscriber')}`,
      };
      const request = await signed(consumer, { ...sound, ...claims }, header);
      return askBackchannel(consumer, '', { scope: undefined, login_hint: undefined, request, ...outside });
    };
    expect((await ask({})).status).toBe(200);
    expect((await ask({ aud: operator.issuer })).status).toBe(200);
    // Nothing counts that stands outside.
    const { body } = await ask(
      {},
      {},
      { login_hint: 'operatortoken:x', scope: `openid ${purpose} ${shareScope}` },
    );
    expect((await poll(consumer, body.auth_req_id)).body.scope).toBe(`openid ${purpose} ${verifyScope}`);
    expect((await ask({ login_hint: undefined }, {}, { login_hint: 'operatortoken:x' })).body.error).toBe(
      'invalid_request',
    );
    const bad: readonly Readonly<Record<string, unknown>>[] = [
      { aud: 'https://other-as.invalid/bc-authorize' },
      { aud: undefined },
      { iss: 'nv-other-flow' },
      { exp: now() - 1 },
      { exp: undefined },
      { jti: undefined },
      { nbf: now() + 60 },
    ];
    for (const claims of bad) {
      const answer = await ask(claims);
      expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request_object']);
    }
    expect((await ask({}, { kid: 'unknown' })).body.error).toBe('invalid_request_object');
    expect((await ask({}, {}, { client_assertion: undefined })).status).toBe(401);
  });

  it('takes forms by POST only', async () => {
    const response = await fetch(new URL('/bc-authorize', operator.issuer));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

it('says so when an authentication request has expired', async () => {
  await using operator = await startOperator({ tokenLifetimeSeconds: 1 });
  const consumer = new Consumer(operator);
  const { body } = await askBackchannel(consumer, operator.operatorTokens.pending);
  expect(body.expires_in).toBe(1);
  await expect
    .poll(async () => (await poll(consumer, body.auth_req_id)).body.error, { interval: 200, timeout: 3000 })
    .toBe('expired_token');
});

it('is not offered before r2.4', async () => {
  await using operator = await startOperator({ release: 'r1.3' });
  const consumer = new Consumer(operator);
  expect((await askBackchannel(consumer, operator.operatorTokens.subscriber)).status).toBe(404);
  expect((await poll(consumer, 'any')).body.error).toBe('unsupported_grant_type');
});
