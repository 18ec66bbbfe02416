import { fault } from '#operator';

export default fault({
  id: 'discovery-as-html',
  story:
    'The document is a static file on a web server that knows no type for names without an ending and calls it text/html.',
  caughtBy: ['discovery/document'],
  atPreflight: { caughtBy: ['discovery/document'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        ctx.body = JSON.stringify(ctx.body);
        ctx.type = 'html';
      },
    },
  },
});
