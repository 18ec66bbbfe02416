import { all, check, refusedOffNetwork, withCode, withState, withoutSubscriber } from '#check';

export default check({
  id: 'request-object/accepted',
  title: 'A signed request object passed by value leads to a code',
  requirement: 'AUTH-RO-SUPPORTED',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    inClear: await consumer.authorize(subscriber, 'any operation'),
    signed: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
  }),
  provided: { inClear: withCode() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => ({
      inClear: await consumer.authorize(offNetwork, 'any operation'),
      signed: await consumer.authorize(offNetwork, 'any operation', { requestObject: {} }),
    }),
    provided: { inClear: refusedOffNetwork() },
    expect: { signed: refusedOffNetwork() },
  }),
  expect: { signed: all(withCode(), withState()) },
});
