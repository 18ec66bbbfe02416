import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/audience',
  title: 'An assertion made for another server is refused',
  requirement: 'JWTB-AUD',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    forThisServer: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    forAnother: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { claims: () => ({ aud: 'https://other-operator.invalid/token' }) },
    ),
  }),
  provided: { forThisServer: issued() },
  expect: { forAnother: tokenRefused([400, 401], 'invalid_grant', 'invalid_client') },
});
