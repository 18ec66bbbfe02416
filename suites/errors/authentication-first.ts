import { answered, check, refused } from '#check';

export default check({
  id: 'errors/authentication-first',
  title: 'Who is not authenticated gets the 401, whatever else is wrong with the request',
  requirement: 'ERROR-AUTH-FIRST',
  when: async ({ consumer, subscriber }) => {
    const json = { 'content-type': 'application/json' };
    return {
      authenticated: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      emptyObject: await consumer.verify('no token', {}),
      malformedJson: await consumer.verify('no token', undefined, {
        rawBody: '{"phoneNumber":',
        headers: json,
      }),
      malformedNumber: await consumer.verify('no token', { phoneNumber: 'not a number' }),
    };
  },
  provided: { authenticated: answered(200) },
  expect: {
    emptyObject: refused(401, 'UNAUTHENTICATED'),
    malformedJson: refused(401, 'UNAUTHENTICATED'),
    malformedNumber: refused(401, 'UNAUTHENTICATED'),
  },
});
