import { claimsOf, fault } from '#operator';

export default fault({
  id: 'outer-state-wins',
  story:
    'Parameters of the query are laid over those of the request object, as the framework merges any two sources.',
  caughtBy: ['request-object/only-inner'],
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        const { state = claims?.state, nonce = claims?.nonce } = parameters;
        const isDifferent = state !== claims?.state || nonce !== claims?.nonce;
        if (client !== undefined && claims !== undefined && isDifferent) {
          parameters.request = inside.signAsClient(client, { ...claims, state, nonce });
        }
        return next();
      },
    },
  },
});
