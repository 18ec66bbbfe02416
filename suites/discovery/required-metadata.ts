import { all, check, httpsUrl, textList } from '#check';

export default check({
  id: 'discovery/required-metadata',
  title: 'The discovery document has every member that OpenID Connect Discovery demands, well typed',
  requirement: 'DISCOVERY-REQUIRED-FIELDS',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: {
    document: all(
      httpsUrl('issuer'),
      httpsUrl('authorization_endpoint'),
      httpsUrl('token_endpoint'),
      httpsUrl('jwks_uri'),
      textList('response_types_supported'),
      textList('subject_types_supported'),
      textList('id_token_signing_alg_values_supported'),
    ),
  },
});
