import { check, found, nobodysNumber, refused, served, withoutSubscriber } from '#check';

export default check({
  id: 'token-use/empty-bearer',
  title: 'The Bearer scheme without a token is refused',
  requirement: 'APIAUTH-SCHEME',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      withToken: await consumer.verify(subscriber, body),
      without: await consumer.verify('no token', body, { headers: { authorization: 'Bearer' } }),
    };
  },
  provided: { withToken: served() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      there: await consumer.verify('no token', { phoneNumber: nobodysNumber }),
      without: await consumer.verify(
        'no token',
        { phoneNumber: nobodysNumber },
        { headers: { authorization: 'Bearer' } },
      ),
    }),
    provided: { there: found() },
    expect: { without: refused([401, 400]) },
  }),
  expect: { without: refused([401, 400]) },
});
