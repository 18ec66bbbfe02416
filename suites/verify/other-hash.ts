import { answered, check, sha256Hex, verified } from '#check';

export default check({
  id: 'verify/other-hash',
  title: 'The SHA-256 of another number is answered with false, and not with an error',
  requirement: 'VERIFY-HASH-FALSE',
  scenarios: [
    'verify:@phone_number_verify.05_validate_hashed_phone_number_success_false',
    'verify:@NumberVerification_verify301_match_false',
  ],
  when: async ({ consumer, subscriber, stranger }) => ({
    own: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(subscriber.phoneNumber) }),
    strangers: await consumer.verify(subscriber, { hashedPhoneNumber: sha256Hex(stranger.phoneNumber) }),
    nobodys: await consumer.verify(subscriber, { hashedPhoneNumber: '0'.repeat(64) }),
  }),
  provided: { own: answered(200) },
  expect: { strangers: verified(false), nobodys: verified(false) },
});
