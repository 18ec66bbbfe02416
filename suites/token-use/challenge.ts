import { answered, check, header } from '#check';

export default check({
  id: 'token-use/challenge',
  title: 'A 401 of the API tells the scheme in WWW-Authenticate',
  requirement: 'APIAUTH-WWW-AUTHENTICATE',
  when: async ({ consumer, subscriber }) => {
    const refusal = await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber });
    return { refusal, challenge: refusal };
  },
  provided: { refusal: answered(401) },
  expect: {
    challenge: header('www-authenticate', 'with the scheme Bearer or DPoP', (value) =>
      /^(Bearer|DPoP)\b/i.test(value),
    ),
  },
});
