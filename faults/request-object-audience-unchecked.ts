import { claimsOf, fault } from '#operator';

export default fault({
  id: 'request-object-audience-unchecked',
  story:
    'A request object comes from the client and goes to this very server, so who should be its audience if not we, thought the developers.',
  caughtBy: ['request-object/audience/foreign', 'request-object/audience/missing'],
  atPreflight: { caughtBy: ['request-object/audience/foreign', 'request-object/audience/missing'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        if (client !== undefined && claims !== undefined && !String(claims.aud).startsWith(inside.issuer))
          parameters.request = inside.signAsClient(client, { ...claims, aud: inside.issuer });
        return next();
      },
    },
  },
});
