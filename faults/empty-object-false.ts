import { fault } from '#operator';

export default fault({
  id: 'empty-object-false',
  story: 'No number was sent, so the comparison with nothing says that it does not match.',
  caughtBy: ['verify/body-empty'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status === 400 && /^\s*\{\s*\}\s*$/.test(call.body ?? '')
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
