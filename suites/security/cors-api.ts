import { check, closedTo, served } from '#check';

const origin = 'https://another-site.invalid';

export default check({
  id: 'security/cors-api',
  title: 'The API does not open itself, with credentials, to the pages of any site',
  requirement: 'SECURITY-API-CORS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      works: await consumer.verify(subscriber, body),
      preflight: await consumer.verify('no token', undefined, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      }),
      fromAnotherSite: await consumer.verify(subscriber, body, { headers: { origin } }),
    };
  },
  provided: { works: served() },
  expect: { preflight: closedTo(origin), fromAnotherSite: closedTo(origin) },
});
