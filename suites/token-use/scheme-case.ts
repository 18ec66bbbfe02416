import { check, served } from '#check';

export default check({
  id: 'token-use/scheme-case',
  title: 'The Bearer scheme is accepted in any case',
  requirement: 'APIAUTH-SCHEME-CASE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      usual: await consumer.verify(subscriber, body),
      lowerCase: await consumer.verify(token, body, { headers: { authorization: `bearer ${token.value}` } }),
    };
  },
  provided: { usual: served() },
  expect: { lowerCase: served() },
});
