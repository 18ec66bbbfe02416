import { check, issued, member, orNone } from '#check';

export default check({
  id: 'tokens/no-refresh',
  title: 'There is no refresh token for this API, even if offline_access was asked for',
  requirement: 'TOKEN-NO-REFRESH',
  when: async ({ consumer, subscriber }) => {
    const asked = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'offline_access'],
    });
    return {
      without: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      withOfflineAccess: await consumer.ifCode(asked, (authorization) => consumer.redeem(authorization)),
    };
  },
  provided: { without: issued() },
  expect: { withOfflineAccess: orNone(member('refresh_token', 'absent', (value) => value === undefined)) },
});
