import { fault, invalidArgument } from '#operator';

export default fault({
  id: 'short-number-refused',
  story:
    'The validation asks for the lengths that the numbers of its own country have, and no fewer than eight digits.',
  caughtBy: ['verify/shortest-and-longest'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      return answer.status === 200 && /"phoneNumber":"\+\d{1,7}"/.test(call.body ?? '')
        ? inside.echoing(call, invalidArgument('The phone number is too short.'))
        : answer;
    },
  },
});
