import { fault, metadataIn } from '#operator';

export default fault({
  id: 'code-flow-not-advertised',
  story:
    'The document was copied from an older deployment that served browsers by the implicit flow; the code flow was added later, in the code alone.',
  caughtBy: ['discovery/code-flow'],
  atPreflight: { caughtBy: ['discovery/code-flow'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, {
          response_types_supported: ['id_token'],
          grant_types_supported: ['implicit'],
        });
      },
    },
  },
});
