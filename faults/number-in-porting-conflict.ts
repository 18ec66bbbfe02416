import { fault, errorInfo } from '#operator';

export default fault({
  id: 'number-in-porting-conflict',
  story:
    'While a number may be on its way to another operator nothing is certain: the platform in front answers 409 to whatever it does not find among its own.',
  caughtBy: ['verify/foreign-number', 'verify/other-number', 'verify/shortest-and-longest'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      if (answer.status !== 200 || call.operation !== 'verify') return answer;
      const { phoneNumber }: { phoneNumber?: string } = JSON.parse(call.body ?? '{}');
      const isKnown = inside.sims.some((sim) => sim.phoneNumber === phoneNumber);
      return phoneNumber === undefined || isKnown
        ? answer
        : inside.echoing(call, errorInfo(409, 'CONFLICT', 'The number is being ported.'));
    },
  },
});
