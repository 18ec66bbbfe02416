import { check, served } from '#check';

const scope = 'number-verification:verify';

export default check({
  id: 'dpop/body-hash-of-bytes',
  title: 'Where camara:bh is demanded, it is the hash of the bytes of the body, however they are spaced',
  requirement: 'TOKEN-DPOP-CAMARA-CLAIMS',
  needs: ['camara:bh in proofs'],
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      compact: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
      spaced: await consumer.verify(await consumer.signInBound(subscriber, scope), body, {
        rawBody: JSON.stringify(body, undefined, 2),
      }),
    };
  },
  provided: { compact: served() },
  expect: { spaced: served() },
});
