import { check, refusedOffNetwork, withCode, withoutSubscriber } from '#check';

export default check({
  id: 'authorization/post',
  title: 'The authorization endpoint accepts POST as well as GET',
  requirement: 'AUTH-CODE-METHOD-POST',
  when: async ({ consumer, subscriber }) => ({
    byGet: await consumer.authorize(subscriber, 'any operation'),
    byPost: await consumer.authorize(subscriber, 'any operation', { method: 'POST' }),
  }),
  provided: { byGet: withCode() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer, offNetwork }) => ({
      byGet: await consumer.authorize(offNetwork, 'any operation'),
      byPost: await consumer.authorize(offNetwork, 'any operation', { method: 'POST' }),
    }),
    provided: { byGet: refusedOffNetwork() },
    expect: { byPost: refusedOffNetwork() },
  }),
  expect: { byPost: withCode() },
});
