import { describe, expect, it } from 'vitest';

import { startOperator, verified } from '../index.ts';
import type { Bend } from '../index.ts';
import { bent } from '../testing/bent.ts';
import { Consumer, shareScope, verifyScope } from '../testing/consumer.ts';
import { send } from '../testing/device.ts';

describe('a bent API', () => {
  it('honours expired tokens at one operation', async () => {
    let now = Date.now();
    const expiredTokenVerifies: Bend = {
      api: (call, next, inside) =>
        next(call.operation === 'verify' ? { ...call, token: inside.accessTokenOf(call, true) } : call),
    };
    await using operator = await startOperator({ bends: [expiredTokenVerifies], clock: () => now });
    const consumer = new Consumer(operator);
    const token = await consumer.token(`${verifyScope} ${shareScope}`);
    now += 10_000;
    expect((await consumer.verify(token, { phoneNumber: '+447700900001' })).status).toBe(200);
    expect((await consumer.share(token)).status).toBe(401);
    expect((await consumer.verify(`${token}x`, { phoneNumber: '+447700900001' })).status).toBe(401);
  });

  it('mixes up answers while two calls are in flight', async () => {
    const mixedUp = (): Bend => {
      // The first call waits for a second one, for at most this long, and they swap their tokens.
      const milliseconds = 50;
      let waiting: ((other: string | undefined) => void) | undefined;
      let first: string | undefined;
      return {
        api: async (call, next) => {
          const own = call.headers.authorization;
          let authorization = own;
          if (waiting === undefined) {
            const { promise, resolve } = Promise.withResolvers<string | undefined>();
            [waiting, first] = [resolve, own];
            const timer = setTimeout(() => resolve(own), milliseconds);
            authorization = await promise;
            clearTimeout(timer);
            waiting = undefined;
          } else {
            authorization = first;
            waiting(own);
          }
          return next({ ...call, headers: { ...call.headers, authorization } });
        },
      };
    };
    await using world = await bent([mixedUp]);
    const { consumer, subscriber, stranger } = world;
    const [one, other] = [
      await consumer.token(shareScope),
      await consumer.token(shareScope, stranger.gateway),
    ];
    expect(await Promise.all([world.number(one), world.number(other)])).toEqual([
      stranger.phoneNumber,
      subscriber.phoneNumber,
    ]);
    expect(await world.number(one)).toBe(subscriber.phoneNumber);
  });

  it('looks at the connection in place of the token', async () => {
    const addressCheckedAgain: Bend = {
      api: (call, next, inside) => {
        const [sim, token] = [inside.simAt(call.origin), inside.accessTokenOf(call)];
        return next(sim && token ? { ...call, token: { ...token, accountId: sim.accountId } } : call);
      },
    };
    await using world = await bent([addressCheckedAgain]);
    const token = await world.consumer.token(shareScope);
    expect(await world.number(token)).toBe(world.subscriber.phoneNumber);
    const { body } = await send(
      new URL('/number-verification/v2/device-phone-number', world.operator.apiRoot),
      {
        headers: { authorization: `Bearer ${token}` },
        gateway: world.stranger.gateway,
      },
    );
    expect(JSON.parse(body)).toEqual({ devicePhoneNumber: world.stranger.phoneNumber });
  });

  it('is lenient in one point, and sound in all others', async () => {
    const otpTokenVerifies: Bend = {
      api: (call, next, inside) => {
        const token = inside.accessTokenOf(call);
        return next(
          token && call.operation === 'verify'
            ? { ...call, token: { ...token, authenticationMethods: ['nba'] } }
            : call,
        );
      },
    };
    const missingPlusAdded: Bend = {
      api: (call, next) =>
        next({ ...call, body: call.body?.replace(/"phoneNumber":"(?=\d)/, '"phoneNumber":"+') }),
    };
    const unknownPropertyAccepted: Bend = {
      api: async (call, next, inside) => {
        const answer = await next(call);
        return answer.status === 400 && call.body?.includes('"foo"')
          ? inside.echoing(call, verified(false))
          : answer;
      },
    };
    const tokenInQuery: Bend = {
      api: (call, next) => {
        const token = call.query.get('access_token');
        return next(
          token === null ? call : { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } },
        );
      },
    };
    const problemJson: Bend = {
      api: async (call, next) => {
        const answer = await next(call);
        return answer.status === 400
          ? { ...answer, headers: { ...answer.headers, 'content-type': 'application/problem+json' } }
          : answer;
      },
    };
    const crash: Bend = {
      api: (call, next) => {
        if (call.body === '[]') throw new Error('not an object');
        return next(call);
      },
    };
    await using world = await bent([
      otpTokenVerifies,
      missingPlusAdded,
      unknownPropertyAccepted,
      tokenInQuery,
      problemJson,
      crash,
    ]);
    const { consumer, subscriber } = world;
    const token = await consumer.token(`${verifyScope} ${shareScope}`);
    const otp = await new Consumer(world.operator, 'notByNetwork').token(`${verifyScope} ${shareScope}`);
    expect((await consumer.verify(otp, { phoneNumber: subscriber.phoneNumber })).body).toEqual({
      devicePhoneNumberVerified: true,
    });
    expect((await consumer.share(otp)).status).toBe(403);
    const own = await consumer.verify(token, { phoneNumber: subscriber.phoneNumber.slice(1) });
    expect(own.body).toEqual({ devicePhoneNumberVerified: true });
    const accepted = await consumer.verify(token, { foo: 'bar' }, { 'x-correlator': 'c-1' });
    expect(accepted.headers.get('x-correlator')).toBe('c-1');
    expect(accepted.body).toEqual({ devicePhoneNumberVerified: false });
    expect((await consumer.call(`/device-phone-number?access_token=${token}`)).status).toBe(200);
    const refused = await consumer.verify(token, {});
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    const crashed = await consumer.verify(token, '[]');
    expect([crashed.status, crashed.body.code]).toEqual([500, 'INTERNAL']);
  });

  it('honours a spent token', async () => {
    await using world = await bent([{ rules: { tokensAreSingleUse: false } }], 'r4.1');
    const token = await world.consumer.token(shareScope);
    for (const _ of [1, 2]) expect(await world.number(token)).toBe(world.subscriber.phoneNumber);
  });
});
