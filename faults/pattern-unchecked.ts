import { fault } from '#operator';

export default fault({
  id: 'pattern-unchecked',
  story:
    'Patterns of the contract are documentation only: any text is compared with the number of the SIM, and is no match.',
  caughtBy: [
    'verify/malformed-number/text',
    'verify/malformed-number/without-plus',
    'verify/malformed-number/with-letters',
    'verify/malformed-number/leading-zeros',
    'verify/malformed-number/three-digits',
    'verify/malformed-number/two-pluses',
    'verify/disguised-number/leading-space',
    'verify/disguised-number/trailing-newline',
    'verify/disguised-number/inner-spaces',
    'verify/disguised-number/dashes',
    'verify/disguised-number/tel-uri',
    'verify/disguised-number/double-zero',
    'verify/disguised-number/full-width-plus',
    'verify/disguised-number/other-digits',
    'verify/too-short-or-long',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 400 && /^\{"phoneNumber":"(?!\+[1-9]\d{4,14}")[^"]+"\}$/.test(call.body ?? '')
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
