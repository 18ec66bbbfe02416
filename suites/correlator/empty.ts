import { check, served } from '#check';

export default check({
  id: 'correlator/empty',
  title: 'An empty x-correlator is served, as the pattern allows it',
  requirement: 'CORRELATOR-EMPTY',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      filled: await consumer.verify(subscriber, body),
      empty: await consumer.verify(subscriber, body, { headers: { 'x-correlator': '' } }),
    };
  },
  provided: { filled: served() },
  expect: { empty: served() },
});
