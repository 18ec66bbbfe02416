import { fault, invalidArgument } from '#operator';

export default fault({
  id: 'true-number-in-message',
  story:
    'A message made for the support desk says what the number was compared with, and it left the building.',
  caughtBy: ['verify/no-number-leak'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call)?.accountId);
      return answer.status === 400 && sim !== undefined
        ? inside.echoing(call, invalidArgument(`This cannot be compared with ${sim.phoneNumber}.`))
        : answer;
    },
  },
});
