import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'refresh/bound-to-client',
  title: 'A refresh token cannot be used by another client',
  requirement: 'TOKEN-REFRESH-FLOW',
  when: async ({ consumer, second, subscriber }) => {
    const grant = () => consumer.signInForOffline(subscriber, 'any operation');
    return {
      byItsClient: await consumer.refresh(await grant()),
      otherClientWorks: await second.redeem(await second.authorize(subscriber, 'any operation')),
      byAnother: await second.refresh(await grant()),
    };
  },
  provided: { byItsClient: issued(), otherClientWorks: issued() },
  // Whether the other client may refresh at all is looked at before or after whose token it is.
  expect: { byAnother: tokenRefused([400], 'invalid_grant', 'unauthorized_client') },
});
