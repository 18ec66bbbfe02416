import { fault, metadataIn } from '#operator';

export default fault({
  id: 'rs256-not-advertised',
  story:
    'The list of algorithms is the vendor default, and the key that signs is a setting elsewhere: clients that go by the list refuse every ID token.',
  caughtBy: ['discovery/id-token-algorithms', 'id-token/signature'],
  atPreflight: { caughtBy: ['discovery/id-token-algorithms'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { id_token_signing_alg_values_supported: ['HS256'] });
      },
    },
  },
});
