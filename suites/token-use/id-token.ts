import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/id-token',
  title: 'An ID token is no access token',
  requirement: 'APIAUTH-WRONG-TOKEN-TYPE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const { raw, subscriberNumber } = await consumer.idToken(subscriber, 'number-verification:verify');
    return {
      accessToken: await consumer.verify(subscriber, body),
      idToken: await consumer.verify({ value: raw, subscriberNumber }, body),
    };
  },
  provided: { accessToken: answered(200) },
  expect: { idToken: refused(401, 'UNAUTHENTICATED') },
});
