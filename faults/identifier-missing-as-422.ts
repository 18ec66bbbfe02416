import { fault, errorInfo } from '#operator';

export default fault({
  id: 'identifier-missing-as-422',
  story:
    'The API shares its handling of subscribers with the rest of the portfolio, where a token without a number means that an identifier is missing.',
  caughtBy: ['errors/documented'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call);
      const isUnbound = token !== undefined && inside.simOf(token.accountId) === undefined;
      return answer.status === 403 && isUnbound && call.operation === 'verify'
        ? inside.echoing(call, errorInfo(422, 'MISSING_IDENTIFIER', 'The device cannot be identified.'))
        : answer;
    },
  },
});
