import { check, verified } from '#check';

export default check({
  id: 'authorization/network-identity',
  title: 'A token is bound to the SIM whose network path it was asked for over',
  requirement: 'AUTH-CODE-NETWORK-IDENTITY',
  when: async ({ consumer, subscriber, stranger }) => ({
    subscriberIsSubscriber: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    subscriberIsStranger: await consumer.verify(subscriber, { phoneNumber: stranger.phoneNumber }),
    strangerIsStranger: await consumer.verify(stranger, { phoneNumber: stranger.phoneNumber }),
    strangerIsSubscriber: await consumer.verify(stranger, { phoneNumber: subscriber.phoneNumber }),
  }),
  expect: {
    subscriberIsSubscriber: verified(true),
    subscriberIsStranger: verified(false),
    strangerIsStranger: verified(true),
    strangerIsSubscriber: verified(false),
  },
});
