import { check, withCode, withoutCode } from '#check';

export default check({
  id: 'authorization/session-not-reused',
  title: 'Cookies of a session over the mobile network authenticate nobody off it',
  requirement: 'AUTH-CODE-SESSION-NOT-REUSED',
  when: async ({ consumer, subscriber, offNetwork, openBrowser }) => {
    const browser = openBrowser();
    return {
      onNetwork: await consumer.authorize(subscriber, 'any operation', { browser }),
      offNetwork: await consumer.authorize(offNetwork, 'any operation', { browser }),
    };
  },
  provided: { onNetwork: withCode() },
  expect: { offNetwork: withoutCode() },
});
