import { check, enrichmentHeaders, withCode, withoutCode } from '#check';

export default check({
  id: 'authorization/header-off-network',
  title: 'Off the mobile network an enrichment header does not help to a code',
  requirement: 'AUTH-CODE-HEADER-SPOOF',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'number-verification:verify'),
    spoofed: await consumer.authorize(offNetwork, 'number-verification:verify', {
      headers: enrichmentHeaders(subscriber.phoneNumber),
    }),
  }),
  provided: { onNetwork: withCode() },
  expect: { spoofed: withoutCode() },
});
