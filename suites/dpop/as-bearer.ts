import { check, refused, served } from '#check';

const scope = 'number-verification:verify';

export default check({
  id: 'dpop/as-bearer',
  title: 'A token that is bound to a key is refused as a Bearer token',
  requirement: 'TOKEN-DPOP-BINDING',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      proven: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
      asBearer: await consumer.verify(await consumer.signInBound(subscriber, scope), body, {
        proof: 'none',
        scheme: () => 'Bearer',
      }),
    };
  },
  provided: { proven: served() },
  expect: { asBearer: refused(401, 'UNAUTHENTICATED') },
});
