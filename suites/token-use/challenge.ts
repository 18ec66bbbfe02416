import { answered, check, eachThatIs, header, nobodysNumber, some, withoutSubscriber } from '#check';

const unknown = { value: 'this-token-is-unknown-to-everybody-and-always-was', subscriberNumber: undefined };

const challenged = eachThatIs(
  answered(401),
  header('www-authenticate', 'with the scheme Bearer or DPoP', (value) => /^(Bearer|DPoP)\b/i.test(value)),
);

export default check({
  id: 'token-use/challenge',
  title: 'A 401 of the API tells the scheme in WWW-Authenticate',
  requirement: 'APIAUTH-WWW-AUTHENTICATE',
  when: async ({ consumer, subscriber }) => {
    const refusals = [
      await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
      await consumer.verify(unknown, { phoneNumber: subscriber.phoneNumber }),
    ];
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      refusals,
      challenges: refusals,
    };
  },
  provided: { works: answered(200), refusals: some(answered(401)) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const refusals = [
        await consumer.verify('no token', { phoneNumber: nobodysNumber }),
        await consumer.verify(unknown, { phoneNumber: nobodysNumber }),
      ];
      return { refusals, challenges: refusals };
    },
    provided: { refusals: some(answered(401)) },
    expect: { challenges: challenged },
  }),
  expect: {
    challenges: challenged,
  },
});
