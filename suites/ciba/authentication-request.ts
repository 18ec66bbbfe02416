import { all, answered, check, inJson, member, notCacheable, shown } from '#check';

export default check({
  id: 'ciba/authentication-request',
  title: 'A backchannel authentication request with an operator token gets an auth_req_id',
  requirement: 'CIBA-AUTHREQ-OPTOKEN',
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
  }),
  expect: {
    answer: all(
      answered(200),
      inJson(),
      notCacheable(),
      member('auth_req_id', 'a string of at least 22 characters', isUnguessable),
      member('expires_in', 'a positive whole number', isPositive, shown),
      member(
        'interval',
        'absent or a positive whole number',
        (value) => value === undefined || isPositive(value),
        shown,
      ),
    ),
  },
});

// CIBA Core 7.3: 128 bits at least, in letters, digits, dot, underscore and hyphen.
function isUnguessable(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{22,}$/.test(value);
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
