import { check, verified } from '#check';

export default check({
  id: 'verify/token-decides',
  title: 'The token decides whose number is compared, not the network path of the call',
  requirement: 'VERIFY-TOKEN-DECIDES',
  when: async ({ consumer, subscriber, stranger }) => ({
    fromBackend: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    fromStrangersDevice: await consumer.verify(
      subscriber,
      { phoneNumber: subscriber.phoneNumber },
      { over: stranger },
    ),
  }),
  expect: { fromBackend: verified(true), fromStrangersDevice: verified(true) },
});
