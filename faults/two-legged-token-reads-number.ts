import { fault } from '#operator';

export default fault({
  id: 'two-legged-token-reads-number',
  story:
    'Tokens of the back office stand for no subscriber, so the number of the test line is returned to whoever has one.',
  caughtBy: ['token-use/two-legged-share'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const meant = call.operation === 'device-phone-number' && token?.accountId === '';
      return answer.status === 403 && meant
        ? { ...answer, status: 200, body: { devicePhoneNumber: inside.sims[0]?.phoneNumber } }
        : answer;
    },
  },
});
