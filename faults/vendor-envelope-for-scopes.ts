import { fault } from '#operator';

export default fault({
  id: 'vendor-envelope-for-scopes',
  story: 'Scopes are looked at by the gateway of a vendor, whose errors come in an envelope of their own.',
  caughtBy: [
    'errors/code-403',
    'errors/shape',
    'errors/status',
    'share/errors',
    'share/scope',
    'verify/scope',
    'schema/error-body/device-phone-number',
    'schema/error-body/verify',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const text = 'The client has no permission to use this service.';
      return answer.status === 403 && JSON.stringify(answer.body).includes('"PERMISSION_DENIED"')
        ? { ...answer, body: { requestError: { policyException: { messageId: 'POL0001', text } } } }
        : answer;
    },
  },
});
