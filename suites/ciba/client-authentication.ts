import { check, clientRefused, requested } from '#check';

export default check({
  id: 'ciba/client-authentication',
  title: 'A backchannel authentication request needs client authentication with a registered key',
  requirement: 'CIBA-CLIENT-AUTH',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const scope = 'number-verification:verify';
    return {
      sound: await consumer.requestBackchannel(await consumer.operatorToken(subscriber), scope),
      anonymous: await consumer.requestBackchannel(await consumer.operatorToken(subscriber), scope, {
        authentication: 'none',
      }),
      foreignKey: await consumer.requestBackchannel(await consumer.operatorToken(subscriber), scope, {
        assertion: { foreignKey: true },
      }),
    };
  },
  provided: { sound: requested() },
  expect: { anonymous: clientRefused(), foreignKey: clientRefused() },
});
