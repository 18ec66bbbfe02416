import { check, differentSubjects } from '#check';

export default check({
  id: 'id-token/subject-pairwise',
  title: 'Clients of different sectors see different sub values for the same subscriber',
  requirement: 'IDTOKEN-SUB-PAIRWISE',
  when: async ({ consumer, second, subscriber }) => ({
    subjects: [
      await consumer.idToken(subscriber, 'any operation'),
      await second.idToken(subscriber, 'any operation'),
    ],
  }),
  expect: { subjects: differentSubjects() },
});
