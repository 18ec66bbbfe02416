import { check, refusedBySomeRedirect, withCode } from '#check';

export default check({
  id: 'authorization/off-network',
  title: 'A request from outside the mobile network ends in an error redirect, never in a code',
  requirement: 'AUTH-CODE-OFFNET-ERROR',
  when: async ({ consumer, subscriber, offNetwork }) => ({
    onNetwork: await consumer.authorize(subscriber, 'any operation'),
    offNetwork: await consumer.authorize(offNetwork, 'any operation'),
  }),
  provided: { onNetwork: withCode() },
  expect: { offNetwork: refusedBySomeRedirect() },
});
