import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/assertion-replay',
  title: 'A client assertion is accepted once',
  requirement: 'TOKEN-ASSERTION-JTI-REPLAY',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const first = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'));
    const again = await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      assertion: { replay: first.sentAssertion ?? '' },
    });
    return { first, again };
  },
  provided: { first: issued() },
  expect: { again: clientRefused() },
});
