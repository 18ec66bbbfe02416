import { fault } from '#operator';

export default fault({
  id: 'constant-subject',
  story: 'Nobody ever logs in, so sub is filled with what the session knows, and that is the client.',
  caughtBy: ['id-token/subject-distinct'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: { idToken: (claims, { client }) => ({ ...claims, sub: client.id }) },
});
