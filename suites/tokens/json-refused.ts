import { check, issued, notServed } from '#check';

export default check({
  id: 'tokens/json-refused',
  title: 'A token request in JSON instead of a form gives no token',
  requirement: 'TOKEN-REQUEST-FORM',
  when: async ({ consumer, subscriber }) => ({
    asForm: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    asJson: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      as: 'JSON',
    }),
  }),
  provided: { asForm: issued() },
  expect: { asJson: notServed() },
});
