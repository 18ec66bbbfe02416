import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from './index.ts';
import { Consumer, shareScope, verifyScope } from './testing/consumer.ts';

const releases: readonly ReleaseName[] = ['r1.3', 'r2.4', 'r3.2', 'r4.1'];

describe.each(releases)('the sound operator of %s', (release) => {
  let operator: Operator;
  let consumer: Consumer;
  beforeAll(async () => {
    operator = await startOperator({ release });
    consumer = new Consumer(operator);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  it.each(['main', 'second', 'notByNetwork'] as const)('satisfies a strict client: %s', async (role) => {
    const strict = new Consumer(operator, role);
    const { claims, result } = await strict.signInStrictly(operator.subscribers.subscriber.gateway);
    expect(claims).toMatchObject({
      amr: [role === 'notByNetwork' ? 'otp' : 'nba'],
      auth_time: expect.any(Number),
    });
    expect(claims?.at_hash).toBe(
      createHash('sha256').update(result.access_token).digest().subarray(0, 16).toString('base64url'),
    );
    expect(result.scope).toBe(`openid ${operator.purpose} ${verifyScope} ${shareScope}`);
    expect(result.expires_in).toBe(8);
    expect(result).not.toHaveProperty('refresh_token');
  });

  it('tells two subscribers apart', async () => {
    const { subscriber, stranger } = operator.subscribers;
    for (const { gateway, phoneNumber } of [subscriber, stranger]) {
      const token = await consumer.token(shareScope, gateway);
      expect((await consumer.share(token)).body).toEqual({ devicePhoneNumber: phoneNumber });
      const other = await consumer.token(verifyScope, gateway);
      const { body } = await consumer.verify(other, { phoneNumber: subscriber.phoneNumber });
      expect(body).toEqual({ devicePhoneNumberVerified: phoneNumber === subscriber.phoneNumber });
    }
  });

  it('issues no ID token without openid', async () => {
    const scope = `${operator.purpose} ${verifyScope}`;
    const { result } = await consumer.signInStrictly(operator.subscribers.subscriber.gateway, scope);
    expect(result.id_token).toBeUndefined();
    expect((await consumer.verify(result.access_token, { phoneNumber: '+447700900001' })).status).toBe(200);
  });
});

it('gives pairwise subjects that are stable, distinct and opaque', async () => {
  await using operator = await startOperator();
  const { subscriber, stranger } = operator.subscribers;
  const [main, second] = [new Consumer(operator), new Consumer(operator, 'second')];
  const subjects = [
    (await main.signInStrictly(subscriber.gateway)).claims?.sub,
    (await main.signInStrictly(stranger.gateway)).claims?.sub,
    (await second.signInStrictly(subscriber.gateway)).claims?.sub,
  ];
  expect(new Set(subjects).size).toBe(3);
  expect((await main.signInStrictly(subscriber.gateway)).claims?.sub).toBe(subjects[0]);
});

it('prints nothing, whatever happens', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
  await using operator = await startOperator({
    bends: [{ provider: { token: () => Promise.reject(new Error('bent')) } }],
  });
  const consumer = new Consumer(operator);
  await consumer.authorize();
  expect((await consumer.redeem(await consumer.code())).status).toBe(500);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

it('refuses releases and lifetimes that are not possible', async () => {
  await expect(startOperator({ release: 'r9.9' })).rejects.toThrow(
    'knows no release r9.9; it knows r1.3, r2.4',
  );
  await expect(startOperator({ release: 'r4.1', tokenLifetimeSeconds: 301 })).rejects.toThrow(
    'from 1 to 300',
  );
});

it('says so when its port is taken', async () => {
  await using operator = await startOperator();
  const port = Number(new URL(operator.issuer).port);
  await expect(startOperator({ port })).rejects.toThrow('EADDRINUSE');
});

it('lets a token expire after its lifetime, and not before', async () => {
  let now = Date.now();
  await using operator = await startOperator({ clock: () => now });
  const consumer = new Consumer(operator);
  const token = await consumer.token(shareScope);
  now = Date.now(); // the library looked at its own clock when it issued the token
  now += 6_000;
  expect((await consumer.share(token)).status).toBe(200);
  now += 2_000;
  expect((await consumer.share(token)).status).toBe(401);
});
