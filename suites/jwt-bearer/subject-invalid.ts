import { check, issued, tokenRefused } from '#check';

const subjects: readonly (readonly [name: string, subject: string])[] = [
  ['unknown-token', 'operatortoken:this-token-came-from-no-device-at-all'],
  ['without-prefix', 'this-token-came-from-no-device-at-all'],
  ['e-mail', 'somebody@example.com'],
];

export default subjects.map(([name, subject]) =>
  check({
    id: `jwt-bearer/subject-invalid/${name}`,
    title: `An assertion about nobody (${name.replace('-', ' ')}) is refused as invalid_grant`,
    requirement: 'JWTB-SUB-INVALID',
    needs: ['private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      known: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      nobody: await consumer.requestByJwtBearer(subject, 'number-verification:verify'),
    }),
    provided: { known: issued() },
    expect: { nobody: tokenRefused([400], 'invalid_grant') },
  }),
);
