import { check, secureHops, withCode } from '#check';

export default check({
  id: 'tls/clear-text-hop',
  title: 'No hop between the authorization endpoint and the redirect URI is in clear text',
  requirement: 'TLS-NO-CLEARTEXT-HOP',
  needs: ['TLS'],
  when: async ({ consumer, subscriber }) => {
    const authorization = await consumer.authorize(subscriber, 'any operation');
    return { authorization, chain: authorization };
  },
  provided: { authorization: withCode() },
  expect: { chain: secureHops() },
});
