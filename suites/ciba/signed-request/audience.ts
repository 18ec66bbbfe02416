import { check, requested, tokenRefused } from '#check';

const cases: readonly (readonly [name: string, aud: string | undefined])[] = [
  ['foreign', 'https://other-operator.invalid/bc-authorize'],
  ['missing', undefined],
];

export default cases.map(([name, aud]) =>
  check({
    id: `ciba/signed-request/audience/${name}`,
    title: `A signed backchannel authentication request whose audience is ${name} is refused`,
    requirement: 'CIBA-SIGNED-REQUEST',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      right: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { requestObject: {} },
      ),
      wrong: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { requestObject: { claims: () => ({ aud }) } },
      ),
    }),
    provided: { right: requested() },
    expect: {
      wrong: tokenRefused([400, 401], 'invalid_request_object', 'invalid_request', 'invalid_client'),
    },
  }),
);
