import { check, found, nobodysNumber, served, withoutForbiddenHeaders, withoutSubscriber } from '#check';

export default check({
  id: 'security/forbidden-headers',
  title: 'Answers of the API carry no header that reveals the server, and no obsolete one',
  requirement: 'SECURITY-FORBIDDEN-HEADERS',
  when: async ({ consumer, subscriber }) => {
    const works = await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber });
    return {
      works,
      success: works,
      badRequest: await consumer.verify(subscriber, {}),
      unauthenticated: await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
    };
  },
  provided: { works: served() },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const unauthenticated = await consumer.verify('no token', { phoneNumber: nobodysNumber });
      return { there: unauthenticated, unauthenticated };
    },
    provided: { there: found() },
    expect: { unauthenticated: withoutForbiddenHeaders() },
  }),
  expect: {
    success: withoutForbiddenHeaders(),
    badRequest: withoutForbiddenHeaders(),
    unauthenticated: withoutForbiddenHeaders(),
  },
});
