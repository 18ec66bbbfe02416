import { check, served, withoutInternals } from '#check';

const json = { 'content-type': 'application/json' };

export default check({
  id: 'security/no-internals',
  title: 'Errors show nothing of the inside of the implementation',
  requirement: 'SECURITY-NO-INTERNALS',
  when: async ({ consumer, subscriber }) => ({
    works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    malformedJson: await consumer.verify(subscriber, undefined, {
      rawBody: '{"phoneNumber":',
      headers: json,
    }),
    wrongType: await consumer.verify(subscriber, { phoneNumber: { value: 1 } }),
    wrongKind: await consumer.verify(subscriber, []),
  }),
  provided: { works: served() },
  expect: { malformedJson: withoutInternals(), wrongType: withoutInternals(), wrongKind: withoutInternals() },
});
