import { fault } from '#operator';

export default fault({
  id: 'no-body-false',
  story:
    'A request without a body is never validated, because there is nothing to validate; no number never matches.',
  caughtBy: ['verify/body-missing'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 400 && call.operation === 'verify' && call.body === undefined
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
