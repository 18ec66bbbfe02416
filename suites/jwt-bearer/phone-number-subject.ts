import { check, issued, orNone, refused } from '#check';

export default check({
  id: 'jwt-bearer/phone-number-subject',
  title: 'An assertion that merely states the number yields no token that the API accepts',
  requirement: 'JWTB-TEL-SUB',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const stated = await consumer.requestByJwtBearer(
      `tel:${subscriber.phoneNumber}`,
      'number-verification:verify',
    );
    return {
      byOperatorToken: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      answer: await consumer.ifToken(stated, (token) =>
        consumer.verify(token, { phoneNumber: subscriber.phoneNumber }),
      ),
    };
  },
  provided: { byOperatorToken: issued() },
  expect: {
    answer: orNone(refused(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK')),
  },
});
