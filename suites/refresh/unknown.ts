import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'refresh/unknown',
  title: 'A refresh token that was never issued is refused as invalid_grant',
  requirement: 'TOKEN-REFRESH-FLOW',
  when: async ({ consumer, subscriber }) => {
    const grant = () => consumer.signInForOffline(subscriber, 'any operation');
    return {
      known: await consumer.refresh(await grant()),
      unknown: await consumer.refresh(await grant(), {
        parameters: { refresh_token: 'this-token-was-never-given-to-anybody' },
      }),
    };
  },
  provided: { known: issued() },
  expect: { unknown: tokenRefused([400], 'invalid_grant') },
});
