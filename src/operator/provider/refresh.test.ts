import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from '../index.ts';
import { Consumer, shareScope, verifyScope } from '../testing/consumer.ts';

const releases: readonly ReleaseName[] = ['r1.3', 'r2.4', 'r3.2'];
const purpose = 'dpv:FraudPreventionAndDetection';
const offline = `openid ${purpose} ${verifyScope} offline_access`;

async function refresh(
  by: Consumer,
  token: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const form = { grant_type: 'refresh_token', refresh_token: token, ...parameters };
  const { status, body } = await by.post({ ...form, ...(await by.credentials()) });
  return { status, body };
}

describe.each(releases)('refresh tokens in %s', (release) => {
  let operator: Operator;
  let main: Consumer;
  beforeAll(async () => {
    operator = await startOperator({ release });
    main = new Consumer(operator);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const refreshToken = async (): Promise<string> =>
    String((await main.redeem(await main.code({ scope: offline }))).body.refresh_token);
  it('lead to an access token of the same subscriber, and to another one', async () => {
    const { status, body } = await refresh(main, await refreshToken());
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ token_type: 'Bearer', scope: offline, refresh_token: expect.any(String) }),
    ]);
    const { phoneNumber } = operator.subscribers.subscriber;
    expect((await main.verify(String(body.access_token), { phoneNumber })).body).toEqual({
      devicePhoneNumberVerified: true,
    });
    expect((await refresh(main, String(body.refresh_token))).status).toBe(200);
  });

  it('are of no use to others, for more, or again', async () => {
    const second = new Consumer(operator, 'second');
    const token = await refreshToken();
    expect((await refresh(second, token)).body.error).toBe('invalid_grant');
    expect((await refresh(main, token, { scope: `${offline} ${shareScope}` })).body.error).toBe(
      'invalid_scope',
    );
    expect((await refresh(main, 'made-up')).body.error).toBe('invalid_grant');
    expect((await refresh(main, token)).status).toBe(200);
    expect((await refresh(main, token)).body.error).toBe('invalid_grant');
  });

  it('are for clients that were onboarded for them', async () => {
    const other = new Consumer(operator, 'notByNetwork');
    const { body } = await other.redeem(await other.code({ scope: offline }));
    expect(body).not.toHaveProperty('refresh_token');
  });
});

it('does not exist in r4.1', async () => {
  await using operator = await startOperator({ release: 'r4.1' });
  const consumer = new Consumer(operator);
  const { body } = await consumer.redeem(await consumer.code({ scope: offline }));
  expect(body).not.toHaveProperty('refresh_token');
  expect((await refresh(consumer, 'made-up')).body.error).toBe('unsupported_grant_type');
});

it('codes expire when they are told to', async () => {
  let now = Date.now();
  await using operator = await startOperator({ codeLifetimeSeconds: 30, clock: () => now });
  const consumer = new Consumer(operator);
  const [old, young] = [await consumer.code(), await consumer.code()];
  now += 29_000;
  expect((await consumer.redeem(young)).status).toBe(200);
  now += 2_000;
  expect((await consumer.redeem(old)).body.error).toBe('invalid_grant');
});
