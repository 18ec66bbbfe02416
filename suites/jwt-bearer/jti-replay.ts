import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/jti-replay',
  title: 'A new assertion with the jti of one that was used is refused',
  requirement: 'JWTB-REPLAY-AND-CONFUSION',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const first = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    const sameJti = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { jtiOf: first },
    );
    const newJti = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    return { first, newJti, sameJti };
  },
  provided: { first: issued(), newJti: issued() },
  expect: { sameJti: tokenRefused([400, 401], 'invalid_grant', 'invalid_client') },
});
