import { fault } from '#operator';

export default fault({
  id: 'two-legged-token-verifies',
  story:
    'For tokens of two legs an older product looks the number of the request up in the register and says whether it exists.',
  caughtBy: ['token-use/two-legged-verify'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const meant = call.operation === 'verify' && token?.accountId === '';
      return answer.status === 403 && meant
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: true } }
        : answer;
    },
  },
});
