import { answered, check, refusedForWantOfNumber } from '#check';

export default check({
  id: 'token-use/two-legged-share',
  title: 'A token of two legs, which stands for no subscriber, yields no number',
  requirement: 'APIAUTH-2LEGGED',
  when: async ({ consumer, subscriber }) => ({
    threeLegs: await consumer.devicePhoneNumber(subscriber),
    twoLegs: await consumer.devicePhoneNumber(consumer.suppliedToken('of two legs')),
  }),
  provided: { threeLegs: answered(200) },
  expect: { twoLegs: refusedForWantOfNumber() },
});
