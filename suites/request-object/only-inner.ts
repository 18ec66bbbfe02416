import { check, orNone, claim, withCode, withState } from '#check';

export default check({
  id: 'request-object/only-inner',
  title: 'state and nonce are taken from the request object, whatever stands outside',
  requirement: 'AUTH-RO-ONLY-INNER',
  needs: ['signed request objects', 'private_key_jwt', 'nonce'],
  when: async ({ consumer, subscriber }) => {
    const contradicted = await consumer.authorize(subscriber, 'any operation', {
      requestObject: {},
      parameters: { state: 'a-state-from-outside', nonce: 'a-nonce-from-outside' },
    });
    return {
      uncontradicted: await consumer.authorize(subscriber, 'any operation', {
        requestObject: {},
      }),
      contradicted,
      idToken: await consumer.ifCode(contradicted, async (authorization) =>
        consumer.idTokenIn(await consumer.redeem(authorization)),
      ),
    };
  },
  provided: { uncontradicted: withCode() },
  expect: {
    contradicted: withState(),
    idToken: orNone(claim('nonce', 'the inner one', (value, { nonce }) => value === nonce)),
  },
});
