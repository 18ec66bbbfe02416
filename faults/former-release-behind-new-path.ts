import { fault, invalidArgument, verified } from '#operator';

// The pattern of the release before.
const formerPattern = /^[a-zA-Z0-9-]{0,55}$/;

export default fault({
  id: 'former-release-behind-new-path',
  story:
    'The new release was announced and the implementation is that of the release before: same base path, other rules.',
  caughtBy: [
    'consistency/release-fingerprint',
    'correlator/full-range',
    'verify/malformed-hash/too-short',
    'verify/malformed-hash/too-long',
    'verify/malformed-hash/not-hexadecimal',
    'verify/malformed-hash/base64',
    'verify/malformed-hash/prefixed',
    'verify/malformed-hash/empty',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      if (answer.status === 400 && /^\{"hashedPhoneNumber":"[^"]*"\}$/.test(call.body ?? ''))
        return inside.echoing(call, verified(false));
      return answer.status === 200 && !formerPattern.test(call.headers['x-correlator'] ?? '')
        ? inside.echoing(call, invalidArgument('The header x-correlator is not well formed.'))
        : answer;
    },
  },
});
