import { fault, metadataIn } from '#operator';

export default fault({
  id: 'metadata-subject-types-missing',
  story: 'Somebody wrote the document by hand and left out the members that nobody at home ever read.',
  caughtBy: ['discovery/required-metadata', 'discovery/pairwise-subjects'],
  atPreflight: { caughtBy: ['discovery/pairwise-subjects', 'discovery/required-metadata'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.subject_types_supported;
      },
    },
  },
});
