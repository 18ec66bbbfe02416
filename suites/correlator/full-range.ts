import { all, answered, check, echoed } from '#check';

const candidates = 'aZ9-_:;./<>{}';

export default check({
  id: 'correlator/full-range',
  title: 'Every character and the full length that the pattern allows are accepted and returned',
  requirement: 'CORRELATOR-CHARSET-LENGTH',
  when: async ({ consumer, subscriber, release }) => {
    const pattern = new RegExp(release.correlatorPattern ?? '^[a-zA-Z0-9-]$', 'u');
    const allowed = candidates.replace(/./g, (character) => (pattern.test(character) ? character : ''));
    const length = release.correlatorMaxLength ?? candidates.length;
    const longest = allowed.repeat(Math.ceil(length / allowed.length)).slice(0, length);
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      usual: await consumer.verify(subscriber, body),
      longest: await consumer.verify(subscriber, body, { headers: { 'x-correlator': longest } }),
    };
  },
  provided: { usual: answered(200) },
  expect: { longest: all(answered(200), echoed()) },
});
