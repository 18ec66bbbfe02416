import { check, each, verified } from '#check';

export default check({
  id: 'consistency/two-subscribers',
  title: 'Tokens of two subscribers used at the same time never get mixed up',
  requirement: 'CONSISTENCY-TOKENS-INTERLEAVED',
  when: async ({ consumer, subscriber, stranger }) => {
    // One business transaction may well carry one correlator through several calls.
    const headers = { 'x-correlator': 'both-subscribers-at-once' };
    const tokens = await Promise.all(
      [subscriber, stranger, subscriber, stranger].map(async (one) => ({
        one,
        token: await consumer.signIn(one, 'number-verification:verify'),
      })),
    );
    return {
      answers: await Promise.all(
        tokens.map(({ one, token }) => consumer.verify(token, { phoneNumber: one.phoneNumber }, { headers })),
      ),
      crossed: await Promise.all([
        consumer.verify(subscriber, { phoneNumber: stranger.phoneNumber }, { headers }),
        consumer.verify(stranger, { phoneNumber: subscriber.phoneNumber }, { headers }),
      ]),
    };
  },
  expect: { answers: each(verified(true)), crossed: each(verified(false)) },
});
