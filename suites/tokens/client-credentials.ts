import { check, issued, orNone, refused } from '#check';

export default check({
  id: 'tokens/client-credentials',
  title: 'Client credentials yield no token that the API accepts',
  requirement: 'TOKEN-CLIENT-CREDENTIALS',
  when: async ({ consumer, subscriber }) => {
    const scope = consumer.soundScope('number-verification:verify').replace(/^openid /, '');
    const asked = await consumer.requestToken({ grant_type: 'client_credentials', scope });
    return {
      threeLegged: await consumer.redeem(await consumer.authorize(subscriber, 'number-verification:verify')),
      twoLegged: await consumer.ifToken(asked, (token) =>
        consumer.verify(token, { phoneNumber: subscriber.phoneNumber }),
      ),
    };
  },
  provided: { threeLegged: issued() },
  expect: { twoLegged: orNone(refused([401, 403, 422])) },
});
