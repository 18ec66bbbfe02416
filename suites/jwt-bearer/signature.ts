import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/signature',
  title: 'An assertion signed with an unregistered key is refused',
  requirement: 'JWTB-SIGNATURE-ISS',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    ownKey: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    foreignKey: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { foreignKey: true },
    ),
  }),
  provided: { ownKey: issued() },
  expect: { foreignKey: tokenRefused([400, 401], 'invalid_grant', 'invalid_client') },
});
