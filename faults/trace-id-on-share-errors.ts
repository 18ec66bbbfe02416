import { fault } from '#operator';

export default fault({
  id: 'trace-id-on-share-errors',
  story:
    'Errors of device-phone-number are made by the load balancer, which puts its own trace id where the x-correlator belongs.',
  caughtBy: ['correlator/echoed-on-share-errors', 'schema/headers/device-phone-number'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (call.operation !== 'device-phone-number' || answer.status < 400) return answer;
      const headers = { ...answer.headers, 'x-correlator': 'Root=1-6741a2b3-5f0c9e2a6c1b4b7e9d550a1f' };
      return { ...answer, headers };
    },
  },
});
