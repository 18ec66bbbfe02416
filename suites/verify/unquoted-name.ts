import { check, refused, served } from '#check';

export default check({
  id: 'verify/unquoted-name',
  title: 'A body in a loose form of JSON, with a name without quotes, is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-MALFORMED-JSON',
  when: async ({ consumer, subscriber }) => ({
    quoted: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    unquoted: await consumer.verify(subscriber, undefined, {
      rawBody: `{phoneNumber:"${subscriber.phoneNumber}"}`,
      headers: { 'content-type': 'application/json' },
    }),
  }),
  provided: { quoted: served() },
  expect: { unquoted: refused(400, 'INVALID_ARGUMENT') },
});
