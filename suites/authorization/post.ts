import { check, withCode } from '#check';

export default check({
  id: 'authorization/post',
  title: 'The authorization endpoint accepts POST as well as GET',
  requirement: 'AUTH-CODE-METHOD-POST',
  when: async ({ consumer, subscriber }) => ({
    byGet: await consumer.authorize(subscriber, 'any operation'),
    byPost: await consumer.authorize(subscriber, 'any operation', { method: 'POST' }),
  }),
  provided: { byGet: withCode() },
  expect: { byPost: withCode() },
});
