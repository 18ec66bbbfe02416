import { fault, metadataIn } from '#operator';

export default fault({
  id: 'hour-long-token',
  story:
    'The limit of five minutes came with a new release, and the tokens still live as long as those of every other product.',
  caughtBy: ['tokens/lifetime', 'jwt-bearer/short-lived'],
  // An hour is more than a run may wait.
  blinds: ['token-use/expired-verify', 'token-use/expired-share'],
  release: 'r4.1',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.expires_in !== undefined) response.expires_in = 3600;
      },
    },
  },
});
