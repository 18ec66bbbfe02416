import { fault } from '#operator';

export default fault({
  id: 'second-range-without-plus',
  story:
    'The numbers of an acquired operator were imported as its core network wrote them, which is without a plus sign.',
  caughtBy: ['consistency/number-of-both', 'schema/success-body/device-phone-number'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call, true)?.accountId);
      return answer.status === 200 && call.operation === 'device-phone-number' && sim === inside.sims[1]
        ? { ...answer, body: JSON.stringify(answer.body).replace('+', '') }
        : answer;
    },
  },
});
