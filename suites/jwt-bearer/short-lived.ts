import { check, issued, member, shown } from '#check';

// The profile recommends short lives; 300 s is what it demands of the assertion itself.
const recommendedSeconds = 300;

export default check({
  id: 'jwt-bearer/short-lived',
  title: 'A token of this flow lives five minutes at most',
  requirement: 'JWTB-SHORT-LIVED',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    );
    return { answer, lifetime: answer };
  },
  provided: { answer: issued() },
  expect: {
    lifetime: member('expires_in', 'at most 300', (value) => Number(value) <= recommendedSeconds, shown),
  },
});
