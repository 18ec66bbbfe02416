import { check, differentSubjects } from '#check';

export default check({
  id: 'id-token/subject-distinct',
  title: 'Two subscribers never share a sub',
  requirement: 'IDTOKEN-SUB-STABLE-DISTINCT',
  when: async ({ consumer, subscriber, stranger }) => ({
    subjects: [
      await consumer.idToken(subscriber, 'any operation'),
      await consumer.idToken(stranger, 'any operation'),
    ],
  }),
  expect: { subjects: differentSubjects() },
});
