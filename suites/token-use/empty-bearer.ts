import { check, refused, served } from '#check';

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
  expect: { without: refused([401, 400]) },
});
