import { check, lists } from '#check';

export default check({
  id: 'discovery/pairwise-subjects',
  title: 'The discovery document announces pairwise subject identifiers',
  requirement: 'DISCOVERY-SUBJECT-TYPES',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: { document: lists('subject_types_supported', 'pairwise') },
});
