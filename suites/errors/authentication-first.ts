import { type Consumer, answered, check, nobodysNumber, refused, withoutSubscriber } from '#check';

const spoiltWithoutToken = async (consumer: Consumer) => ({
  emptyObject: await consumer.verify('no token', {}),
  malformedJson: await consumer.verify('no token', undefined, {
    rawBody: '{"phoneNumber":',
    headers: { 'content-type': 'application/json' },
  }),
  malformedNumber: await consumer.verify('no token', { phoneNumber: 'not a number' }),
});

export default check({
  id: 'errors/authentication-first',
  title: 'Who is not authenticated gets the 401, whatever else is wrong with the request',
  requirement: 'ERROR-AUTH-FIRST',
  when: async ({ consumer, subscriber }) => {
    return {
      authenticated: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      ...(await spoiltWithoutToken(consumer)),
    };
  },
  provided: { authenticated: answered(200) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => ({
      there: await consumer.verify('no token', { phoneNumber: nobodysNumber }),
      ...(await spoiltWithoutToken(consumer)),
    }),
    provided: { there: answered(401) },
    expect: {
      emptyObject: refused(401, 'UNAUTHENTICATED'),
      malformedJson: refused(401, 'UNAUTHENTICATED'),
      malformedNumber: refused(401, 'UNAUTHENTICATED'),
    },
  }),
  expect: {
    emptyObject: refused(401, 'UNAUTHENTICATED'),
    malformedJson: refused(401, 'UNAUTHENTICATED'),
    malformedNumber: refused(401, 'UNAUTHENTICATED'),
  },
});
