import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/replay',
  title: 'An assertion is accepted once',
  requirement: 'JWTB-REPLAY-AND-CONFUSION',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const first = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    const again = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { replay: first.sentAssertion ?? '' },
    );
    return { first, again };
  },
  provided: { first: issued() },
  expect: { again: tokenRefused([400, 401], 'invalid_grant', 'invalid_client') },
});
