import { variant } from './variant.ts';

export default variant({
  id: 'api-body-judged-before-scope',
  story:
    'A malformed body is refused before the scope of the token is looked at. ERROR-AUTH-FIRST is about authentication; for a request that breaks two other rules no order is set.',
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      if (answer.status !== 403 || token === undefined || call.operation !== 'verify') return answer;
      const entitled = await next({
        ...call,
        token: { ...token, scopes: ['number-verification:verify'], authenticationMethods: ['nba'] },
      });
      return entitled.status === 400 ? entitled : answer;
    },
  },
});
