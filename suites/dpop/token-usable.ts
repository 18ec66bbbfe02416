import { check, orNone, served } from '#check';

export default check({
  id: 'dpop/token-usable',
  title: 'A token that was asked for with a proof opens the API in the way that its token_type says',
  requirement: 'TOKEN-DPOP-GRACEFUL',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const authorization = await consumer.authorize(subscriber, 'number-verification:verify');
    const answer = await consumer.redeem(authorization, { proof: {} });
    return {
      usual: await consumer.verify(subscriber, body),
      withProof: await consumer.ifToken(answer, (token) => consumer.verify(token, body)),
    };
  },
  provided: { usual: served() },
  expect: { withProof: orNone(served()) },
});
