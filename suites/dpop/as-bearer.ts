import { check, refused, served } from '#check';

export default check({
  id: 'dpop/as-bearer',
  title: 'A token that is bound to a key is refused as a Bearer token',
  requirement: 'TOKEN-DPOP-BINDING',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const [token, other] = [
      await consumer.signInBound(subscriber, 'number-verification:verify'),
      await consumer.signInBound(subscriber, 'number-verification:verify'),
    ];
    return {
      proven: await consumer.verify(token, body),
      asBearer: await consumer.verify(other, body, { proof: 'none', scheme: () => 'Bearer' }),
    };
  },
  provided: { proven: served() },
  expect: { asBearer: refused(401, 'UNAUTHENTICATED') },
});
