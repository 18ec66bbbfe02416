import { check, served, withoutInjected } from '#check';

export default check({
  id: 'correlator/no-injection',
  title: 'What stands in x-correlator becomes neither a header nor a page',
  requirement: 'CORRELATOR-NO-INJECTION',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      usual: await consumer.verify(subscriber, body),
      lineBreak: await consumer.verify(subscriber, body, {
        headers: { 'x-correlator': 'one%0d%0ax-injected:1' },
      }),
      markup: await consumer.verify(subscriber, body, {
        headers: { 'x-correlator': '<script>one</script>' },
      }),
    };
  },
  provided: { usual: served() },
  expect: { lineBreak: withoutInjected('x-injected'), markup: withoutInjected('x-injected') },
});
