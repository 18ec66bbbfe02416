import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'authorization/flow-not-agreed',
  title: 'A client that was onboarded for other flows gets no code',
  requirement: 'AUTH-CODE-FLOW-NOT-NEGOTIATED',
  when: async ({ consumer, otherFlow, subscriber }) => ({
    agreed: await consumer.authorize(subscriber, 'any operation'),
    notAgreed: await otherFlow.authorize(subscriber, 'any operation'),
  }),
  provided: { agreed: withCode() },
  atPreflight: { provided: { agreed: refusedOffNetwork() } },
  expect: { notAgreed: refusedByRedirect('unauthorized_client') },
});
