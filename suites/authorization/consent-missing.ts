import { check, refusedByRedirect, withCode } from '#check';

export default check({
  id: 'authorization/consent-missing',
  title: 'A subscriber who has not consented leads to an error redirect, not to a page and not to a code',
  requirement: 'AUTH-CODE-CONSENT-MISSING',
  when: async ({ consumer, subscriber, withoutConsent }) => ({
    consenting: await consumer.authorize(subscriber, 'any operation'),
    notConsenting: await consumer.authorize(withoutConsent, 'any operation'),
  }),
  provided: { consenting: withCode() },
  expect: { notConsenting: refusedByRedirect('consent_required', 'interaction_required', 'access_denied') },
});
