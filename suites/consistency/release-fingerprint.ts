import { check, fittingDeclaredRelease, served } from '#check';

// What one release allows and another does not: an underscore, a blank and an at sign, and more than 55 characters.
const telling = ['under_score', 'at@ blank', 'a'.repeat(56)];

export default check({
  id: 'consistency/release-fingerprint',
  title: 'The API behaves as the declared release does, and not as another',
  requirement: 'CONSISTENCY-RELEASE-FINGERPRINT',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      usual: await consumer.verify(subscriber, body),
      behaviour: {
        correlators: await Promise.all(
          telling.map(async (value) => ({
            value,
            answer: await consumer.verify(subscriber, body, { headers: { 'x-correlator': value } }),
          })),
        ),
        malformedHash: await consumer.verify(subscriber, { hashedPhoneNumber: 'no hash at all' }),
      },
    };
  },
  provided: { usual: served() },
  expect: { behaviour: fittingDeclaredRelease() },
});
