import { check, refusedBySomeRedirect, withCode } from '#check';

export default check({
  id: 'authorization/off-network-no-fallback',
  title: 'Off the mobile network nobody is asked for a number, a password or a one-time code instead',
  requirement: 'AUTH-CODE-NO-INTERACTIVE-FALLBACK',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'any operation'),
    withoutPrompt: await consumer.authorize(offNetwork, 'any operation', {
      parameters: { prompt: null },
    }),
  }),
  provided: { onNetwork: withCode() },
  expect: { withoutPrompt: refusedBySomeRedirect() },
});
