import { check, lists } from '#check';

export default check({
  id: 'discovery/id-token-algorithms',
  title: 'The discovery document lists RS256 for ID tokens',
  requirement: 'DISCOVERY-IDTOKEN-ALGS',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: { document: lists('id_token_signing_alg_values_supported', 'RS256') },
});
