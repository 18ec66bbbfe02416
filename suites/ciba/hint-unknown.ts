import { check, requested, tokenRefused } from '#check';

const hints: readonly (readonly [name: string, hint: string])[] = [
  ['unknown-token', 'operatortoken:this-token-came-from-no-device-at-all'],
  ['empty-token', 'operatortoken:'],
  ['unknown-prefix', 'foo:bar'],
];

export default hints.map(([name, hint]) =>
  check({
    id: `ciba/hint-unknown/${name}`,
    title: `A login_hint that leads to nobody (${name.replace('-', ' ')}) is refused as unknown_user_id`,
    requirement: 'CIBA-HINT-UNKNOWN',
    when: async ({ consumer, subscriber }) => ({
      known: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      unknown: await consumer.requestBackchannel(hint, 'number-verification:verify'),
    }),
    provided: { known: requested() },
    expect: { unknown: tokenRefused([400], 'unknown_user_id', 'invalid_request') },
  }),
);
