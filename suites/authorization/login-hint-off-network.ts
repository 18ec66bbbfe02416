import { check, withCode, withoutCode } from '#check';

export default check({
  id: 'authorization/login-hint-off-network',
  title: 'Off the mobile network a login_hint does not help to a code',
  requirement: 'AUTH-CODE-LOGIN-HINT-NO-OVERRIDE',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'any operation'),
    hinted: await consumer.authorize(offNetwork, 'any operation', {
      parameters: { login_hint: `tel:${subscriber.phoneNumber}` },
    }),
  }),
  provided: { onNetwork: withCode() },
  expect: { hinted: withoutCode() },
});
