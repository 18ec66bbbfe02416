import { fault } from '#operator';

export default fault({
  id: 'status-as-string',
  story: 'Errors are made by a template of the gateway, and in it the status stands between quotes.',
  caughtBy: ['errors/status', 'schema/error-body/device-phone-number', 'schema/error-body/verify'],
  atPreflight: {
    caughtBy: ['errors/status', 'schema/error-body/device-phone-number', 'schema/error-body/verify'],
  },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status >= 400
        ? { ...answer, body: JSON.stringify(answer.body).replace(/"status":(\d+)/, '"status":"$1"') }
        : answer;
    },
  },
});
