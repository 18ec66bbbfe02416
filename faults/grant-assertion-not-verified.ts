import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-assertion-not-verified',
  story:
    'The JWT bearer grant was built like the code flow, where a secret proves the client; the assertion is decoded, and its signature is nobody’s business.',
  caughtBy: ['jwt-bearer/signature'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        if (client !== undefined && claims !== undefined)
          parameters.assertion = inside.signAsClient(client, claims);
        return next();
      },
    },
  },
});
