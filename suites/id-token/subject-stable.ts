import { check, sameSubject } from '#check';

export default check({
  id: 'id-token/subject-stable',
  title: 'A subscriber has the same sub at every sign-in with a client',
  requirement: 'IDTOKEN-SUB-STABLE-DISTINCT',
  when: async ({ consumer, subscriber }) => ({
    subjects: [
      await consumer.idToken(subscriber, 'number-verification:verify'),
      await consumer.idToken(subscriber, 'number-verification:verify'),
    ],
  }),
  expect: { subjects: sameSubject() },
});
