import { all, answered, check, publicKeysOnly } from '#check';

export default check({
  id: 'discovery/keys',
  title: 'The key set has usable public keys and nothing private',
  requirement: 'DISCOVERY-JWKS',
  when: async ({ consumer }) => ({ keys: await consumer.keys() }),
  expect: { keys: all(answered(200), publicKeysOnly()) },
});
