import { errorInfo, fault } from '#operator';

export default fault({
  id: 'foreign-number-not-found',
  story:
    'Before it compares, the operator looks the number up in the portability database of its country, which knows no foreign numbers.',
  caughtBy: ['verify/foreign-number', 'verify/shortest-and-longest'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const countryCode = inside.sims[0]?.phoneNumber.slice(0, 3) ?? '';
      const isForeign = call.body?.includes('"phoneNumber"') && !call.body.includes(`"${countryCode}`);
      return answer.status === 200 && isForeign
        ? inside.echoing(call, errorInfo(404, 'IDENTIFIER_NOT_FOUND', 'The phone number is not known.'))
        : answer;
    },
  },
});
