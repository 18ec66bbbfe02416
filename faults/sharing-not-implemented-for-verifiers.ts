import { errorInfo, fault } from '#operator';

export default fault({
  id: 'sharing-not-implemented-for-verifiers',
  story: 'Whoever has booked verify alone is told that device-phone-number is not there at all.',
  caughtBy: [
    'errors/not-implemented/device-phone-number',
    'share/scope',
    'schema/status/device-phone-number',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const scopes = inside.accessTokenOf(call)?.scopes ?? [];
      const isForVerifyOnly = !scopes.includes('number-verification:device-phone-number:read');
      return call.operation === 'device-phone-number' && answer.status === 403 && isForVerifyOnly
        ? inside.echoing(call, errorInfo(501, 'NOT_IMPLEMENTED', 'This is not offered.'))
        : answer;
    },
  },
});
