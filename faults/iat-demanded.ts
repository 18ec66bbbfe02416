import { fault } from '#operator';

export default fault({
  id: 'iat-demanded',
  story:
    'The library that checks assertions demands iat, which RFC 7523 and OpenID Connect leave to the client.',
  caughtBy: ['tokens/assertion-without-iat'],
  blinds: ['tokens/assertion-lifetime-without-iat'],
  bend: { rules: { assertionIatRequired: true } },
});
