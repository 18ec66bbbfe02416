import { check, lists } from '#check';

export default check({
  id: 'discovery/pkce',
  title: 'The discovery document announces PKCE with S256',
  requirement: 'DISCOVERY-PKCE',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: { document: lists('code_challenge_methods_supported', 'S256') },
});
