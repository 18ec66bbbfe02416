import { check, orNone, refusedBySomeRedirect, verified, withCode } from '#check';

export default [
  check({
    id: 'authorization/id-token-hint/refused',
    title: 'With prompt=none an id_token_hint of another subscriber ends in an error',
    requirement: 'AUTH-CODE-ID-TOKEN-HINT',
    when: async ({ consumer, subscriber, stranger }) => {
      const own = await consumer.idToken(subscriber, 'number-verification:verify');
      const strangers = await consumer.idToken(stranger, 'number-verification:verify');
      const authorizeWith = (hint: string) =>
        consumer.authorize(subscriber, 'number-verification:verify', {
          parameters: { prompt: 'none', id_token_hint: hint },
        });
      return { ownHint: await authorizeWith(own.raw), strangersHint: await authorizeWith(strangers.raw) };
    },
    provided: { ownHint: withCode() },
    expect: { strangersHint: refusedBySomeRedirect() },
  }),
  check({
    id: 'authorization/id-token-hint/no-override',
    title: 'An id_token_hint of another subscriber never replaces the identity known from the network',
    requirement: 'AUTH-CODE-ID-TOKEN-HINT',
    when: async ({ consumer, subscriber, stranger }) => {
      const { raw } = await consumer.idToken(stranger, 'number-verification:verify');
      const hinted = await consumer.authorize(subscriber, 'number-verification:verify', {
        parameters: { prompt: 'none', id_token_hint: raw },
      });
      return {
        withoutHint: await consumer.authorize(subscriber, 'number-verification:verify'),
        hintedNumber: await consumer.ifCode(hinted, async (authorization) =>
          consumer.verify(consumer.tokenIn(await consumer.redeem(authorization)), {
            phoneNumber: stranger.phoneNumber,
          }),
        ),
      };
    },
    provided: { withoutHint: withCode() },
    expect: { hintedNumber: orNone(verified(false)) },
  }),
];
