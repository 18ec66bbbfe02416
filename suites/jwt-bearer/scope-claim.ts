import { check, issued, tokenRefused } from '#check';

const spoilt: readonly (readonly [name: string, spoil: (values: readonly string[]) => readonly string[]])[] =
  [
    ['without-purpose', (values) => values.filter((value) => !value.startsWith('dpv:'))],
    ['two-purposes', (values) => [...values, 'dpv:ServiceProvision']],
    ['unknown-scope', (values) => [...values, 'number-verification:does-not-exist']],
  ];

export default spoilt.map(([name, scope]) =>
  check({
    id: `jwt-bearer/scope-claim/${name}`,
    title: `The scope claim names one agreed purpose and known scopes: ${name.replace('-', ' ')} is refused`,
    requirement: 'JWTB-SCOPE-CLAIM',
    needs: ['private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      sound: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      spoilt: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { scope },
      ),
    }),
    provided: { sound: issued() },
    expect: { spoilt: tokenRefused([400], 'invalid_scope', 'invalid_grant', 'invalid_request') },
  }),
);
