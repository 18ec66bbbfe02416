import { answered, check, refusedForWantOfNumber } from '#check';

export default check({
  id: 'token-use/two-legged-verify',
  title: 'A token of two legs, which stands for no subscriber, does not open verify',
  requirement: 'APIAUTH-2LEGGED',
  when: async ({ consumer, subscriber }) => ({
    threeLegs: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    twoLegs: await consumer.verify(consumer.suppliedToken('of two legs'), {
      phoneNumber: subscriber.phoneNumber,
    }),
  }),
  provided: { threeLegs: answered(200) },
  expect: { twoLegs: refusedForWantOfNumber() },
});
