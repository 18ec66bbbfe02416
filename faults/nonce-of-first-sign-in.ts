import { fault } from '#operator';

export default fault({
  id: 'nonce-of-first-sign-in',
  story:
    'With PKCE the nonce is kept in the session of the client beside the challenge; the challenge is renewed for each request, and the nonce is not.',
  caughtBy: ['id-token/nonce', 'request-object/only-inner'],
  bend: () => {
    const nonces = new Map<string, unknown>();
    return {
      idToken: ({ nonce, ...claims }, { client, code }) => {
        if (code.codeChallenge === undefined) return { ...claims, nonce };
        if (!nonces.has(client.id)) nonces.set(client.id, nonce);
        return { ...claims, nonce: nonces.get(client.id) };
      },
    };
  },
});
