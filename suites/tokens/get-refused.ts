import { check, issued, notServed } from '#check';

export default check({
  id: 'tokens/get-refused',
  title: 'A token request by GET, with code and assertion in the URL, gives no token',
  requirement: 'TOKEN-REQUEST-FORM',
  when: async ({ consumer, subscriber }) => ({
    byPost: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    byGet: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      method: 'GET',
    }),
  }),
  provided: { byPost: issued() },
  expect: { byGet: notServed() },
});
