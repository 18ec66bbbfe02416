import { check, served } from '#check';

export default check({
  id: 'correlator/absent',
  title: 'A request without x-correlator is served',
  requirement: 'CORRELATOR-ABSENT',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      with: await consumer.verify(subscriber, body),
      without: await consumer.verify(subscriber, body, { headers: { 'x-correlator': null } }),
    };
  },
  provided: { with: served() },
  expect: { without: served() },
});
