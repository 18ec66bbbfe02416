import { fault } from '#operator';

export default fault({
  id: 'length-unchecked',
  story: 'The validation asks for a plus sign and digits, and forgets to count them.',
  caughtBy: ['verify/too-short-or-long'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 400 && /^\{"phoneNumber":"\+[1-9](\d{0,3}|\d{15,})"\}$/.test(call.body ?? '')
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
