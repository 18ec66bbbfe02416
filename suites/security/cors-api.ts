import { type Consumer, check, closedTo, found, nobodysNumber, served, withoutSubscriber } from '#check';

const origin = 'https://another-site.invalid';

const preflightOf = async (consumer: Consumer) => ({
  preflight: await consumer.verify('no token', undefined, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  }),
});

export default check({
  id: 'security/cors-api',
  title: 'The API does not open itself, with credentials, to the pages of any site',
  requirement: 'SECURITY-API-CORS',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      works: await consumer.verify(subscriber, body),
      ...(await preflightOf(consumer)),
      fromAnotherSite: await consumer.verify(subscriber, body, { headers: { origin } }),
    };
  },
  provided: { works: served() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      there: await consumer.verify('no token', { phoneNumber: nobodysNumber }),
      ...(await preflightOf(consumer)),
      fromAnotherSite: await consumer.verify(
        'no token',
        { phoneNumber: nobodysNumber },
        { headers: { origin } },
      ),
    }),
    provided: { there: found() },
    expect: { preflight: closedTo(origin), fromAnotherSite: closedTo(origin) },
  }),
  expect: { preflight: closedTo(origin), fromAnotherSite: closedTo(origin) },
});
