import { check, issued, orNone, refused } from '#check';

export default check({
  id: 'jwt-bearer/scope-parameter',
  title: 'A scope parameter beside the assertion opens nothing that the assertion does not',
  requirement: 'JWTB-SCOPE-PARAM',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const asked = await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { parameters: { scope: consumer.soundScope('number-verification:device-phone-number:read') } },
    );
    return {
      without: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      share: await consumer.ifToken(asked, (token) => consumer.devicePhoneNumber(token)),
    };
  },
  provided: { without: issued() },
  expect: { share: orNone(refused(403, 'PERMISSION_DENIED')) },
});
