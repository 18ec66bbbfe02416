import { fault } from '#operator';

export default fault({
  id: 'token-errors-as-html',
  story:
    'The body of an error is right, but the error handler of the server labels all that it sends as HTML.',
  caughtBy: ['tokens/error-format'],
  atPreflight: { caughtBy: ['tokens/error-format'] },
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        if (ctx.status < 400) return;
        ctx.body = JSON.stringify(ctx.body);
        ctx.set('content-type', 'text/html');
      },
    },
  },
});
