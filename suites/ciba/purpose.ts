import { check, requested, tokenRefused } from '#check';

const spoilt: readonly (readonly [name: string, spoil: (values: readonly string[]) => readonly string[]])[] =
  [
    ['missing', (values) => values.filter((value) => !value.startsWith('dpv:'))],
    ['multiple', (values) => [...values, 'dpv:ServiceProvision']],
    ['invalid', (values) => values.map((value) => (value.startsWith('dpv:') ? 'dpv:NotAPurpose' : value))],
  ];

export default spoilt.map(([name, scope]) =>
  check({
    id: `ciba/purpose/${name}`,
    title: `A backchannel authentication request must name one agreed purpose: ${name} is refused`,
    requirement: 'CIBA-SCOPE-PURPOSE',
    when: async ({ consumer, subscriber }) => ({
      agreed: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      other: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { scope },
      ),
    }),
    provided: { agreed: requested() },
    expect: { other: tokenRefused([400], 'invalid_scope', 'invalid_request') },
  }),
);
