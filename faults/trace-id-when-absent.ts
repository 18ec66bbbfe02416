import { fault } from '#operator';

export default fault({
  id: 'trace-id-when-absent',
  story:
    'A call of verify without x-correlator is answered with the trace id of the load balancer, which has signs that the pattern does not.',
  caughtBy: ['schema/headers/verify'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (call.operation !== 'verify' || call.headers['x-correlator'] !== undefined) return answer;
      const headers = { ...answer.headers, 'x-correlator': 'Root=1-6741a2b3-5f0c9e2a6c1b4b7e9d550a1f' };
      return { ...answer, headers };
    },
  },
});
