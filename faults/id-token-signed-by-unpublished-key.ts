import { claimsOf, fault, metadataIn } from '#operator';

export default fault({
  id: 'id-token-signed-by-unpublished-key',
  story:
    'The key was rotated, and the new one got the name of the old one but never into the published key set.',
  caughtBy: ['id-token/signature'],
  // The server does not know its own ID token again.
  blinds: ['authorization/id-token-hint/refused'],
  bend: {
    provider: {
      token: async ({ ctx }, next, inside) => {
        await next();
        const response = metadataIn(ctx);
        const claims = claimsOf(response?.id_token);
        if (response === undefined || claims === undefined) return;
        response.id_token = await inside.signIdTokenWithUnpublishedKey(claims);
      },
    },
  },
});
