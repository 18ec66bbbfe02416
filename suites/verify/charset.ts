import { check, served } from '#check';

export default check({
  id: 'verify/charset',
  title: 'application/json with charset=utf-8 is accepted',
  requirement: 'VERIFY-MEDIA-TYPE',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return {
      plain: await consumer.verify(subscriber, body),
      withCharset: await consumer.verify(subscriber, body, { headers }),
    };
  },
  provided: { plain: served() },
  expect: { withCharset: served() },
});
