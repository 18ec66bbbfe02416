import { check, orNone, verified, withCode } from '#check';

export default check({
  id: 'authorization/login-hint-no-override',
  title: 'A login_hint that names another SIM never replaces the identity known from the network',
  requirement: 'AUTH-CODE-LOGIN-HINT-NO-OVERRIDE',
  when: async ({ consumer, subscriber, stranger }) => {
    const hinted = await consumer.authorize(subscriber, 'number-verification:verify', {
      parameters: { login_hint: `tel:${stranger.phoneNumber}` },
    });
    return {
      withoutHint: await consumer.authorize(subscriber, 'number-verification:verify'),
      hintedNumber: await consumer.ifCode(hinted, async (authorization) =>
        consumer.verify(consumer.tokenIn(await consumer.redeem(authorization)), {
          phoneNumber: stranger.phoneNumber,
        }),
      ),
    };
  },
  provided: { withoutHint: withCode() },
  expect: { hintedNumber: orNone(verified(false)) },
});
