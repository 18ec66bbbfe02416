import { check, proofRefused, served } from '#check';

const scope = 'number-verification:verify';

export default check({
  id: 'dpop/proof-reused',
  title: 'A proof whose jti was used before is refused',
  requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const jti = crypto.randomUUID();
    const proof = { claims: () => ({ jti }) };
    // With two tokens, because a token is good for one call only.
    return {
      first: await consumer.verify(await consumer.signInBound(subscriber, scope), body, { proof }),
      again: await consumer.verify(await consumer.signInBound(subscriber, scope), body, { proof }),
    };
  },
  provided: { first: served() },
  expect: { again: proofRefused() },
});
