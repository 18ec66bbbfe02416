import { fault, metadataIn } from '#operator';

export default fault({
  id: 'expires-in-as-string',
  story: 'Lifetimes come out of a table of settings, in which every value is a text.',
  caughtBy: ['tokens/expires-in', 'tokens/lifetime'],
  release: 'r4.1',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.expires_in !== undefined) response.expires_in = String(Number(response.expires_in));
      },
    },
  },
});
