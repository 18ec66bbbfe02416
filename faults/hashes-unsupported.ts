import { fault, invalidArgument } from '#operator';

export default fault({
  id: 'hashes-unsupported',
  story:
    'The hash was read as an option that an operator may do without: whoever sends one is told that the argument is invalid.',
  caughtBy: ['consistency/share-then-verify', 'verify/own-hash'],
  blinds: [
    'consistency/plain-and-hash',
    'verify/hash-includes-plus',
    'verify/hash-upper-case',
    'verify/malformed-hash/base64',
    'verify/malformed-hash/empty',
    'verify/malformed-hash/not-hexadecimal',
    'verify/malformed-hash/prefixed',
    'verify/malformed-hash/too-long',
    'verify/malformed-hash/too-short',
    'verify/other-hash',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return answer.status === 200 && call.body?.includes('"hashedPhoneNumber"')
        ? inside.echoing(call, invalidArgument('Send the number in clear.'))
        : answer;
    },
  },
});
