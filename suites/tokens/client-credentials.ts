import {
  check,
  clientAccepted,
  codeOfNobody,
  issued,
  nobodysNumber,
  orNone,
  refused,
  withoutSubscriber,
} from '#check';

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
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const scope = consumer.soundScope('number-verification:verify').replace(/^openid /, '');
      const asked = await consumer.requestToken({ grant_type: 'client_credentials', scope });
      return {
        client: await consumer.requestToken(codeOfNobody(consumer)),
        twoLegged: await consumer.ifToken(asked, (token) =>
          consumer.verify(token, { phoneNumber: nobodysNumber }),
        ),
      };
    },
    provided: { client: clientAccepted() },
    expect: { twoLegged: orNone(refused([401, 403, 422])) },
  }),
  expect: { twoLegged: orNone(refused([401, 403, 422])) },
});
