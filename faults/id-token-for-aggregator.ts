import { fault } from '#operator';

export default fault({
  id: 'id-token-for-aggregator',
  story: 'Clients come in through an aggregator, and its ID token is handed on as it is.',
  caughtBy: ['id-token/audience'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims) => ({ ...claims, aud: 'aggregator' }) },
});
