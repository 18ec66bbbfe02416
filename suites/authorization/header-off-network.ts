import { check, enrichmentHeaders, withCode, withoutCode } from '#check';

export default check({
  id: 'authorization/header-off-network',
  title: 'Off the mobile network an enrichment header does not help to a code',
  requirement: 'AUTH-CODE-HEADER-SPOOF',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'any operation'),
    spoofed: await consumer.authorize(offNetwork, 'any operation', {
      headers: enrichmentHeaders(subscriber.phoneNumber),
    }),
  }),
  provided: { onNetwork: withCode() },
  expect: { spoofed: withoutCode() },
});
