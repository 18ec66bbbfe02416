import { fault } from '#operator';

export default fault({
  id: 'nonce-lost-without-pkce',
  story:
    'When PKCE came, the nonce moved into the record of the challenge, and without a challenge there is no record.',
  caughtBy: ['pkce/absent'],
  bend: {
    idToken: ({ nonce, ...claims }, { code }) =>
      code.codeChallenge === undefined ? claims : { ...claims, nonce },
  },
});
