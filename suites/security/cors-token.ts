import { check, closedTo, issued } from '#check';

const origin = 'https://another-site.invalid';

export default check({
  id: 'security/cors-token',
  title: 'The token endpoint does not open itself, with credentials, to the pages of any site',
  requirement: 'SECURITY-API-CORS',
  when: async ({ consumer, subscriber }) => ({
    fromBackend: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
    fromAnotherSite: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
      headers: { origin },
    }),
  }),
  provided: { fromBackend: issued() },
  expect: { fromAnotherSite: closedTo(origin) },
});
