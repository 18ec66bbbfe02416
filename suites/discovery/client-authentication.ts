import { all, check, lists, textList } from '#check';

export default check({
  id: 'discovery/client-authentication',
  title: 'The discovery document announces private_key_jwt and its algorithms for the token endpoint',
  requirement: 'DISCOVERY-CLIENT-AUTH',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: {
    document: all(
      lists('token_endpoint_auth_methods_supported', 'private_key_jwt'),
      textList('token_endpoint_auth_signing_alg_values_supported'),
    ),
  },
});
