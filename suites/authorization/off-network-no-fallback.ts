import {
  check,
  clientAccepted,
  codeOfNobody,
  endingDifferently,
  refusedBySomeRedirect,
  withCode,
  withoutSubscriber,
} from '#check';

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
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => {
      const withoutPrompt = await consumer.authorize(offNetwork, 'any operation', {
        parameters: { prompt: null },
      });
      const unregistered = await consumer.authorize(offNetwork, 'any operation', {
        parameters: { redirect_uri: 'https://attacker.invalid/callback' },
      });
      return {
        client: await consumer.requestToken(codeOfNobody(consumer)),
        apartFromUnregistered: { one: withoutPrompt, other: unregistered },
        withoutPrompt,
      };
    },
    provided: { client: clientAccepted(), apartFromUnregistered: endingDifferently() },
    expect: { withoutPrompt: refusedBySomeRedirect() },
  }),
  expect: { withoutPrompt: refusedBySomeRedirect() },
});
