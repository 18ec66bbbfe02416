import { check, eachThatIs, notServed, served, withoutNumber } from '#check';

export default check({
  id: 'share/no-number-leak',
  title: 'A refusal to read the number does not give it away',
  requirement: 'SHARE-SCOPE',
  when: async ({ consumer, subscriber }) => {
    const toVerify = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      works: await consumer.devicePhoneNumber(subscriber),
      refusals: [await consumer.devicePhoneNumber(toVerify)],
    };
  },
  provided: { works: served() },
  expect: { refusals: eachThatIs(notServed(), withoutNumber()) },
});
