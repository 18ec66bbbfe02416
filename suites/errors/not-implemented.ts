import { check, implemented, served, sha256Hex } from '#check';

// Reserved for fiction by the North American Numbering Plan.
const foreign = '+12015550167';

export default [
  check({
    id: 'errors/not-implemented/hashed-number',
    title: 'A hashed number is never answered with 501, known or not',
    requirement: 'ERROR-NOT-501',
    when: async ({ consumer, subscriber }) => ({
      inClear: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      hashed: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(subscriber.phoneNumber) }),
      hashedForeign: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(foreign) }),
    }),
    provided: { inClear: served() },
    expect: { hashed: implemented(), hashedForeign: implemented() },
  }),
  check({
    id: 'errors/not-implemented/device-phone-number',
    title: 'device-phone-number is never answered with 501, whatever the token is for',
    requirement: 'ERROR-NOT-501',
    when: async ({ consumer, subscriber }) => {
      const toVerify = await consumer.signIn(subscriber, 'number-verification:verify');
      return {
        verify: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
        toRead: await consumer.devicePhoneNumber(subscriber),
        toVerify: await consumer.devicePhoneNumber(toVerify),
      };
    },
    provided: { verify: served() },
    expect: { toRead: implemented(), toVerify: implemented() },
  }),
];
