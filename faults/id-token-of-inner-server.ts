import { fault } from '#operator';

export default fault({
  id: 'id-token-of-inner-server',
  story: 'ID tokens are made by a server behind the gateway, and it signs with the name that it has there.',
  caughtBy: ['id-token/issuer'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims) => ({ ...claims, iss: 'https://idp.inner.example' }) },
});
