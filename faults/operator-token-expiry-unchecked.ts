import { fault } from '#operator';

export default fault({
  id: 'operator-token-expiry-unchecked',
  story:
    'The server that issues operator tokens is another one, and only says whose a token is, not since when.',
  caughtBy: ['ciba/operator-token-expired'],
  bend: {
    provider: {
      backchannel: ({ parameters }, next, inside) => {
        const sim = inside.simOf(inside.operatorTokenIn(parameters.login_hint, true)?.accountId);
        const isGood = inside.operatorTokenIn(parameters.login_hint) !== undefined;
        if (sim !== undefined && !isGood) {
          parameters.login_hint = `operatortoken:${inside.issueOperatorToken(sim)}`;
        }
        return next();
      },
    },
  },
});
