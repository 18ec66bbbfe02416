import { check, either, issued, notServed, orNone, tokenRefused } from '#check';

export default check({
  id: 'refresh/scope-not-widened',
  title: 'A refresh for more than was granted is refused as invalid_scope, or grants no more',
  requirement: 'TOKEN-REFRESH-FLOW',
  when: async ({ consumer, subscriber }) => {
    const grant = () => consumer.signInForOffline(subscriber, 'number-verification:verify');
    const wider = await consumer.refresh(await grant(), {
      parameters: {
        scope: `${consumer.soundScope('number-verification:verify')} number-verification:device-phone-number:read`,
      },
    });
    return {
      asGranted: await consumer.refresh(await grant()),
      wider,
      read: await consumer.ifToken(wider, (token) => consumer.devicePhoneNumber(token)),
    };
  },
  provided: { asGranted: issued() },
  expect: {
    wider: either(tokenRefused([400], 'invalid_scope'), issued()),
    read: orNone(notServed()),
  },
});
