import { createHmac, createPublicKey } from 'node:crypto';

import { claimsOf, fault } from '#operator';

export default fault({
  id: 'public-key-as-secret',
  story:
    'The key of the client is handed to the verifier as text; where the assertion says HS256, that text is the shared secret, and everybody has it.',
  caughtBy: ['tokens/assertion-algorithm/public-key-as-secret'],
  bend: {
    provider: {
      token: (exchange, next, inside) => {
        const [header = '', payload = '', signature] = String(exchange.parameters.client_assertion).split(
          '.',
        );
        const claims = claimsOf(exchange.parameters.client_assertion);
        const client = inside.clientOf(claims?.sub);
        if (client?.key !== undefined) {
          const text = createPublicKey(client.key.privateKey).export({ type: 'spki', format: 'pem' });
          const mac = createHmac('sha256', text).update(`${header}.${payload}`).digest('base64url');
          if (mac === signature) inside.authenticateAs(client, exchange, claims);
        }
        return next();
      },
    },
  },
});
