import { check, orNone, scopeAsGranted, withCode } from '#check';

const unknown = 'number-verification:does-not-exist';

export default check({
  id: 'authorization/scope-unknown',
  title: 'An unknown scope is refused or ignored, never granted',
  requirement: 'AUTH-CODE-SCOPE-UNKNOWN',
  when: async ({ consumer, subscriber }) => {
    const asked = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, unknown],
    });
    return {
      known: await consumer.authorize(subscriber, 'any operation'),
      answer: await consumer.ifCode(asked, (authorization) => consumer.redeem(authorization)),
    };
  },
  provided: { known: withCode() },
  expect: { answer: orNone(scopeAsGranted(`without ${unknown}`, (values) => !values.includes(unknown))) },
});
