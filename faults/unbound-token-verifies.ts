import { fault } from '#operator';

export default fault({
  id: 'unbound-token-verifies',
  story:
    'The look-up finds no number for the token, and comparing with nothing is answered like any other comparison.',
  caughtBy: ['verify/token-without-number'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const meant =
        call.operation === 'verify' &&
        token !== undefined &&
        token.accountId !== '' &&
        inside.simOf(token.accountId) === undefined;
      return answer.status === 403 && meant
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
