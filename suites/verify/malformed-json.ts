import { answered, check, refused } from '#check';

export default check({
  id: 'verify/malformed-json',
  title: 'A body that is not JSON is refused as INVALID_ARGUMENT',
  requirement: 'VERIFY-BODY-MALFORMED-JSON',
  when: async ({ consumer, subscriber }) => {
    const wellFormed = JSON.stringify({ phoneNumber: subscriber.phoneNumber });
    const spoilt = { truncated: wellFormed.slice(0, -2), trailingComma: wellFormed.replace('}', ',}') };
    return {
      wellFormed: await consumer.verify(subscriber, undefined, json(wellFormed)),
      truncated: await consumer.verify(subscriber, undefined, json(spoilt.truncated)),
      trailingComma: await consumer.verify(subscriber, undefined, json(spoilt.trailingComma)),
    };
  },
  provided: { wellFormed: answered(200) },
  expect: { truncated: refused(400, 'INVALID_ARGUMENT'), trailingComma: refused(400, 'INVALID_ARGUMENT') },
});

function json(rawBody: string) {
  return { rawBody, headers: { 'content-type': 'application/json' } };
}
