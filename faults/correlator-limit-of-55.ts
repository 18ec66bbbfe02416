import { fault, invalidArgument } from '#operator';

// The limit of Commonalities before 0.6.
const formerLimit = 55;

export default fault({
  id: 'correlator-limit-of-55',
  story:
    'The handlers moved on to the new release of the contract; the gateway still has the shorter limit of the old one.',
  caughtBy: ['correlator/full-range'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return answer.status === 200 && (call.headers['x-correlator']?.length ?? 0) > formerLimit
        ? inside.echoing(call, invalidArgument('The header x-correlator is too long.'))
        : answer;
    },
  },
});
