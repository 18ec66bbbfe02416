import { check, proofRefused, served } from '#check';

export default check({
  id: 'dpop/proof-reused',
  title: 'A proof whose jti was used before is refused',
  requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const jti = crypto.randomUUID();
    const proof = { claims: () => ({ jti }) };
    // Two tokens, because a token is good for one call only.
    const [token, other] = [
      await consumer.signInBound(subscriber, 'number-verification:verify'),
      await consumer.signInBound(subscriber, 'number-verification:verify'),
    ];
    return {
      first: await consumer.verify(token, body, { proof }),
      again: await consumer.verify(other, body, { proof }),
    };
  },
  provided: { first: served() },
  expect: { again: proofRefused() },
});
