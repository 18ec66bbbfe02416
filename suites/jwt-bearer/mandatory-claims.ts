import { check, issued, tokenRefused } from '#check';

export default ['iss', 'sub', 'aud', 'exp', 'iat'].map((name) =>
  check({
    id: `jwt-bearer/mandatory-claims/${name}`,
    title: `An assertion without ${name} is refused`,
    requirement: 'JWTB-MANDATORY-CLAIMS',
    needs: ['private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      complete: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      incomplete: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { claims: () => ({ [name]: undefined }) },
      ),
    }),
    provided: { complete: issued() },
    expect: { incomplete: tokenRefused([400, 401], 'invalid_grant', 'invalid_request', 'invalid_client') },
  }),
);
