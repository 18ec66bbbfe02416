import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/query-token',
  title: 'A token in the query is not accepted',
  requirement: 'APIAUTH-QUERY-TOKEN',
  when: async ({ consumer, subscriber }) => {
    const token = await consumer.signIn(subscriber, 'number-verification:device-phone-number:read');
    return {
      inHeader: await consumer.devicePhoneNumber(subscriber),
      inQuery: await consumer.devicePhoneNumber('no token', { query: { access_token: token.value } }),
    };
  },
  provided: { inHeader: answered(200) },
  expect: { inQuery: refused(401, 'UNAUTHENTICATED') },
});
