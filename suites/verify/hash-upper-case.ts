import { answered, check, sha256Hex, verified } from '#check';

export default check({
  id: 'verify/hash-upper-case',
  title: 'A hash in upper-case or mixed hexadecimal digits is compared by value',
  requirement: 'VERIFY-HASH-CASE',
  when: async ({ consumer, subscriber }) => {
    const hash = sha256Hex(subscriber.phoneNumber);
    const mixed = hash.slice(0, 32).toUpperCase() + hash.slice(32);
    return {
      lower: await consumer.verify(subscriber, { hashedPhoneNumber: hash }),
      upper: await consumer.verify(subscriber, { hashedPhoneNumber: hash.toUpperCase() }),
      mixed: await consumer.verify(subscriber, { hashedPhoneNumber: mixed }),
    };
  },
  provided: { lower: answered(200) },
  expect: { upper: verified(true), mixed: verified(true) },
});
