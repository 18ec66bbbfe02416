import { check, withCode, withoutSecretsInUrls } from '#check';

export default check({
  id: 'security/number-not-in-urls',
  title: 'No redirect and no cookie of the authorization shows the phone number or a token',
  requirement: 'SECURITY-NO-PII-IN-URLS',
  when: async ({ consumer, subscriber }) => {
    const authorization = await consumer.authorize(subscriber, 'any operation');
    return { authorization, wayBack: authorization };
  },
  provided: { authorization: withCode() },
  expect: { wayBack: withoutSecretsInUrls() },
});
