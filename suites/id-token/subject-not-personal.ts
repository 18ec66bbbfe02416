import { check, withoutNumberInClaim } from '#check';

export default check({
  id: 'id-token/subject-not-personal',
  title: 'sub reveals neither the phone number nor a plain digest of it',
  requirement: 'IDTOKEN-SUB-NO-PII',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: { idToken: withoutNumberInClaim('sub') },
});
