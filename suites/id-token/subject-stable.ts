import { check, sameSubject } from '#check';

export default check({
  id: 'id-token/subject-stable',
  title: 'A subscriber has the same sub at every sign-in with a client',
  requirement: 'IDTOKEN-SUB-STABLE-DISTINCT',
  when: async ({ consumer, subscriber }) => ({
    subjects: [
      await consumer.idToken(subscriber, 'any operation'),
      await consumer.idToken(subscriber, 'any operation'),
    ],
  }),
  expect: { subjects: sameSubject() },
});
