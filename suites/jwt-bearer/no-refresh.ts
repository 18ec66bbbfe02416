import { check, issued, member } from '#check';

export default check({
  id: 'jwt-bearer/no-refresh',
  title: 'There is no refresh token in this flow',
  requirement: 'JWTB-NO-REFRESH',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    return { answer, refresh: answer };
  },
  provided: { answer: issued() },
  expect: { refresh: member('refresh_token', 'absent', (value) => value === undefined) },
});
