import { answered, check, sha256Hex, verified } from '#check';

export default check({
  id: 'verify/hash-includes-plus',
  title: 'The plus sign is part of what is hashed: a hash of the digits alone does not match',
  requirement: 'VERIFY-HASH-PLUS-INCLUDED',
  when: async ({ consumer, subscriber }) => {
    const digits = subscriber.phoneNumber.slice(1);
    return {
      withPlus: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(subscriber.phoneNumber) }),
      withoutPlus: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(digits) }),
      withZeros: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(`00${digits}`) }),
    };
  },
  provided: { withPlus: answered(200) },
  expect: { withoutPlus: verified(false), withZeros: verified(false) },
});
