import { answered, check, memberOf, sha256Hex, verified } from '#check';

export default check({
  id: 'consistency/share-then-verify',
  title: 'verify says true of the number that device-phone-number returned',
  requirement: 'CONSISTENCY-SHARE-VERIFY',
  when: async ({ consumer, subscriber }) => {
    const shared = await consumer.devicePhoneNumber(subscriber);
    const phoneNumber = memberOf(shared, 'devicePhoneNumber');
    return {
      shared,
      plain: await consumer.verify(subscriber, { phoneNumber }),
      hashed: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(String(phoneNumber)) }),
    };
  },
  provided: { shared: answered(200) },
  expect: { plain: verified(true), hashed: verified(true) },
});
