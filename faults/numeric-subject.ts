import { fault } from '#operator';

export default fault({
  id: 'numeric-subject',
  story: 'The account is known by a number, pairwise and well mixed, and JSON has numbers.',
  caughtBy: ['id-token/subject'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims) => ({ ...claims, sub: Buffer.from(String(claims.sub)).readUIntBE(0, 6) }) },
});
