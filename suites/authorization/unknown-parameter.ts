import { check, refusedOffNetwork, withCode, withoutSubscriber } from '#check';

export default check({
  id: 'authorization/unknown-parameter',
  title: 'Parameters that the provider does not know are ignored',
  requirement: 'AUTH-CODE-UNKNOWN-PARAM',
  when: async ({ consumer, subscriber }) => ({
    known: await consumer.authorize(subscriber, 'any operation'),
    unknown: await consumer.authorize(subscriber, 'any operation', {
      parameters: { foo: 'bar' },
    }),
  }),
  provided: { known: withCode() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => ({
      known: await consumer.authorize(offNetwork, 'any operation'),
      unknown: await consumer.authorize(offNetwork, 'any operation', { parameters: { foo: 'bar' } }),
    }),
    provided: { known: refusedOffNetwork() },
    expect: { unknown: refusedOffNetwork() },
  }),
  expect: { unknown: withCode() },
});
