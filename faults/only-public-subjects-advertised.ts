import { fault, metadataIn } from '#operator';

export default fault({
  id: 'only-public-subjects-advertised',
  story:
    'Subjects are made pairwise by a script at the token endpoint, of which the metadata of the product underneath know nothing.',
  caughtBy: ['discovery/pairwise-subjects'],
  atPreflight: { caughtBy: ['discovery/pairwise-subjects'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        Object.assign(metadataIn(ctx) ?? {}, { subject_types_supported: ['public'] });
      },
    },
  },
});
