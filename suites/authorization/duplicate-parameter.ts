import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default check({
  id: 'authorization/duplicate-parameter',
  title: 'A repeated parameter is reported as invalid_request by redirect',
  requirement: 'AUTH-CODE-DUPLICATE-PARAM',
  when: async ({ consumer, subscriber }) => ({
    once: await consumer.authorize(subscriber, 'any operation'),
    twice: await consumer.authorize(subscriber, 'any operation', { repeat: 'scope' }),
  }),
  provided: { once: withCode() },
  atPreflight: { provided: { once: refusedOffNetwork() } },
  expect: { twice: refusedByRedirect('invalid_request') },
});
