import { fault } from '#operator';

export default fault({
  id: 'either-scope-opens-verify',
  story:
    'The gateway asks for a scope that begins with number-verification, and both operations have one of those.',
  caughtBy: ['verify/scope'],
  bend: {
    api: async (call, next, inside) => {
      const token = inside.accessTokenOf(call);
      const answer = await next(call);
      const forOtherOperation =
        token?.scopes.includes('number-verification:device-phone-number:read') === true;
      const number = inside.simOf(token?.accountId)?.phoneNumber;
      if (call.operation !== 'verify' || answer.status !== 403 || !forOtherOperation) return answer;
      if (number === undefined) return answer;
      const same = call.body?.includes(`"${number}"`) === true;
      return { ...answer, status: 200, body: { devicePhoneNumberVerified: same } };
    },
  },
});
