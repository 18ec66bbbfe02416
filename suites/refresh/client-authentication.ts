import { check, clientRefused, issued } from '#check';

export default check({
  id: 'refresh/client-authentication',
  title: 'A refresh token is of no use to who cannot authenticate as its client',
  requirement: 'TOKEN-REFRESH-FLOW',
  when: async ({ consumer, subscriber }) => {
    const grant = () => consumer.signInForOffline(subscriber, 'any operation');
    return {
      authenticated: await consumer.refresh(await grant()),
      anonymous: await consumer.refresh(await grant(), { authentication: 'none' }),
    };
  },
  provided: { authenticated: issued() },
  expect: { anonymous: clientRefused() },
});
