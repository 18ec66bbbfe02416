import { check, orNone, verified, withCode } from '#check';

export default check({
  id: 'aggregation/each-operator',
  title: 'Subscribers of every operator are served, each with his own number',
  requirement: 'AUTH-CODE-NETWORK-IDENTITY',
  needs: ['aggregation'],
  when: async ({ consumer, subscriber, stranger }) => {
    // At once, as they come: two chains must not be taken for each other.
    const [first, second] = await Promise.all([
      consumer.authorize(subscriber, 'number-verification:verify'),
      consumer.authorize(stranger, 'number-verification:verify'),
    ]);
    const answer = (authorization: typeof first, phoneNumber: string) =>
      consumer.ifCode(authorization, async () =>
        consumer.verify(consumer.tokenIn(await consumer.redeem(authorization)), { phoneNumber }),
      );
    return {
      works: await consumer.authorize(subscriber, 'number-verification:verify'),
      strangersWay: second,
      strangersNumber: await answer(second, stranger.phoneNumber),
      subscribersNumber: await answer(first, subscriber.phoneNumber),
    };
  },
  provided: { works: withCode() },
  expect: {
    strangersWay: withCode(),
    strangersNumber: orNone(verified(true)),
    subscribersNumber: orNone(verified(true)),
  },
});
