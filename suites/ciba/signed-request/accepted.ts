import { check, requested } from '#check';

export default check({
  id: 'ciba/signed-request/accepted',
  title: 'A signed backchannel authentication request gets an auth_req_id',
  requirement: 'CIBA-SIGNED-REQUEST',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    inClear: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
    signed: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { requestObject: {} },
    ),
  }),
  provided: { inClear: requested() },
  expect: { signed: requested() },
});
