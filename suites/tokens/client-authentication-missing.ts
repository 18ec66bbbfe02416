import { check, clientRefused, issued } from '#check';

export default check({
  id: 'tokens/client-authentication-missing',
  title: 'A token request without client authentication is refused as invalid_client',
  requirement: 'TOKEN-CLIENT-AUTH-MISSING',
  when: async ({ consumer, subscriber }) => ({
    authenticated: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    anonymous: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      authentication: 'none',
    }),
  }),
  provided: { authenticated: issued() },
  expect: { anonymous: clientRefused() },
});
