import { fault, scopesIn } from '#operator';

export default fault({
  id: 'confirmation-page-for-both-scopes',
  story:
    'The consent screen of the platform appears as soon as a request asks for more than one thing, whatever prompt says.',
  caughtBy: ['authorization/silent'],
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next) => {
        if (scopesIn(parameters).filter((scope) => scope.startsWith('number-verification:')).length < 2)
          return next();
        ctx.type = 'html';
        ctx.body = '<form method="post"><button>Allow both</button></form>';
      },
    },
  },
});
