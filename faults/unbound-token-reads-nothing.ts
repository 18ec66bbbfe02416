import { fault } from '#operator';

export default fault({
  id: 'unbound-token-reads-nothing',
  story: 'The look-up finds no number for the token, and an empty property is left in the answer.',
  caughtBy: ['share/token-without-number', 'schema/success-body/device-phone-number'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const meant =
        call.operation === 'device-phone-number' &&
        token !== undefined &&
        token.accountId !== '' &&
        inside.simOf(token.accountId) === undefined;
      return answer.status === 403 && meant
        ? { ...answer, status: 200, body: { devicePhoneNumber: null } }
        : answer;
    },
  },
});
