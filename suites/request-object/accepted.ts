import { all, check, withCode, withState } from '#check';

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
  expect: { signed: all(withCode(), withState()) },
});
