import { all, answered, check, echoed } from '#check';

export default check({
  id: 'correlator/header-case',
  title: 'The name of the header is read in any case',
  requirement: 'CORRELATOR-HEADER-CASE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      usual: await consumer.verify(subscriber, body),
      otherCase: await consumer.verify(subscriber, body, {
        headers: { 'X-CORRELATOR': 'upper-case-name-1' },
      }),
    };
  },
  provided: { usual: answered(200) },
  expect: { otherCase: all(answered(200), echoed()) },
});
