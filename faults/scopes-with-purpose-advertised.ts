import { fault, metadataIn } from '#operator';

export default fault({
  id: 'scopes-with-purpose-advertised',
  story:
    'In the metadata purpose and scope stand as one value, joined by a #, as an early version of the profile had it.',
  caughtBy: ['discovery/scopes'],
  bend: {
    provider: {
      discovery: async ({ ctx }, next, { purpose }) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, {
          scopes_supported: [
            'openid',
            `${purpose}#number-verification-verify-read`,
            `${purpose}#number-verification-share-read`,
          ],
        });
      },
    },
  },
});
