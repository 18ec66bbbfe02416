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
  id: 'authorization/off-network',
  title: 'A request from outside the mobile network ends in an error redirect, never in a code',
  requirement: 'AUTH-CODE-OFFNET-ERROR',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'any operation'),
    offNetwork: await consumer.authorize(offNetwork, 'any operation'),
  }),
  provided: { onNetwork: withCode() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => {
      const authorization = await consumer.authorize(offNetwork, 'any operation');
      const unregistered = await consumer.authorize(offNetwork, 'any operation', {
        parameters: { redirect_uri: 'https://attacker.invalid/callback' },
      });
      return {
        client: await consumer.requestToken(codeOfNobody(consumer)),
        apartFromUnregistered: { one: authorization, other: unregistered },
        offNetwork: authorization,
      };
    },
    provided: { client: clientAccepted(), apartFromUnregistered: endingDifferently() },
    expect: { offNetwork: refusedBySomeRedirect() },
  }),
  expect: { offNetwork: refusedBySomeRedirect() },
});
