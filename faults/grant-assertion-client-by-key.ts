import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-assertion-client-by-key',
  story: 'The client is found by the name of the key that signed the assertion, and iss is not read.',
  caughtBy: ['jwt-bearer/mandatory-claims/iss'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const [header = ''] = String(parameters.assertion).split('.');
        const kid = /"kid":"([^"]+)"/.exec(Buffer.from(header, 'base64url').toString())?.[1];
        const client = inside.clients.find(({ key }) => key?.kid === kid);
        if (client !== undefined && claims !== undefined && claims.iss === undefined) {
          parameters.assertion = inside.signAsClient(client, { ...claims, iss: client.id });
        }
        return next();
      },
    },
  },
});
