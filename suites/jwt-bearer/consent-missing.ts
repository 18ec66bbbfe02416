import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'jwt-bearer/consent-missing',
  title: 'A subscriber who has not consented is reported as invalid_grant',
  requirement: 'JWTB-CONSENT',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber, withoutConsent }) => ({
    consenting: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    notConsenting: await consumer.requestByJwtBearer(
      await consumer.operatorToken(withoutConsent),
      'number-verification:verify',
    ),
  }),
  provided: { consenting: issued() },
  expect: { notConsenting: tokenRefused([400], 'invalid_grant') },
});
