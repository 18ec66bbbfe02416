import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/wrong-scheme',
  title: 'A good token under another scheme, or under none, is refused',
  requirement: 'APIAUTH-SCHEME',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      bearer: await consumer.verify(subscriber, body),
      noScheme: await consumer.verify(token, body, { headers: { authorization: token.value } }),
      otherScheme: await consumer.verify(token, body, { headers: { authorization: `Token ${token.value}` } }),
    };
  },
  provided: { bearer: answered(200) },
  expect: { noScheme: refused([401, 400]), otherScheme: refused([401, 400]) },
});
