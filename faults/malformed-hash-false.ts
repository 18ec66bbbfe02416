import { fault } from '#operator';

export default fault({
  id: 'malformed-hash-false',
  story:
    'The pattern of the hash came into the contract with a later release and never into the validation: whatever is no known hash is simply a mismatch.',
  caughtBy: [
    'verify/malformed-hash/too-short',
    'verify/malformed-hash/too-long',
    'verify/malformed-hash/not-hexadecimal',
    'verify/malformed-hash/base64',
    'verify/malformed-hash/prefixed',
    'verify/malformed-hash/empty',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 400 &&
        /^\{"hashedPhoneNumber":"(?![a-fA-F\d]{64}")[^"]*"\}$/.test(call.body ?? '')
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
