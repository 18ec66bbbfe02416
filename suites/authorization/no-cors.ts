import { check, refusedBySomeRedirect, withCode, withoutCors } from '#check';

export default check({
  id: 'authorization/no-cors',
  title: 'The authorization endpoint shares nothing with scripts of other origins',
  requirement: 'AUTH-CODE-NO-CORS',
  when: async ({ consumer, subscriber }) => ({
    plain: await consumer.authorize(subscriber, 'any operation'),
    crossOrigin: await consumer.authorize(subscriber, 'any operation', {
      headers: { origin: 'https://harness.invalid' },
    }),
  }),
  provided: { plain: withCode() },
  atPreflight: { provided: { plain: refusedBySomeRedirect() } },
  expect: { crossOrigin: withoutCors() },
});
