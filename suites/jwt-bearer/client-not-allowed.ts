import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/client-not-allowed',
  title: 'A client that was onboarded for other flows gets no token by JWT bearer',
  requirement: 'JWTB-CLIENT-NOT-ALLOWED',
  needs: ['private_key_jwt'],
  when: async ({ consumer, otherFlow, subscriber }) => ({
    agreed: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    notAgreed: await otherFlow.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
  }),
  provided: { agreed: issued() },
  expect: { notAgreed: tokenRefused([400], 'unauthorized_client', 'unsupported_grant_type') },
});
