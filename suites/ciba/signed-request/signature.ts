import { check, requested, tokenRefused } from '#check';

const cases = [
  ['foreign-key', 'by a foreign key'],
  ['unsigned', 'not at all'],
] as const;

export default cases.map(([name, signed]) =>
  check({
    id: `ciba/signed-request/signature/${name}`,
    title: `A backchannel authentication request that is signed ${signed} is refused`,
    requirement: 'CIBA-SIGNED-REQUEST',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      signedWell: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { requestObject: {} },
      ),
      signedBadly: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { requestObject: { signed } },
      ),
    }),
    provided: { signedWell: requested() },
    expect: {
      signedBadly: tokenRefused([400, 401], 'invalid_request_object', 'invalid_request', 'invalid_client'),
    },
  }),
);
