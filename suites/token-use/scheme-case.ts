import { check, served } from '#check';

export default check({
  id: 'token-use/scheme-case',
  title: 'The scheme of the header Authorization is accepted in any case',
  requirement: 'APIAUTH-SCHEME-CASE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      usual: await consumer.verify(subscriber, body),
      lowerCase: await consumer.verify(token, body, { scheme: (sound) => sound.toLowerCase() }),
    };
  },
  provided: { usual: served() },
  expect: { lowerCase: served() },
});
