import { check, claim } from '#check';

export default check({
  id: 'id-token/issuer',
  title: 'iss of the ID token is the issuer that was asked',
  requirement: 'IDTOKEN-ISS-AUD',
  needs: ['discovery'],
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: { idToken: claim('iss', 'the issuer', (value, { issuer }) => value === issuer) },
});
