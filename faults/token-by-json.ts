import { fault } from '#operator';

export default fault({
  id: 'token-by-json',
  story: 'The framework binds JSON and forms alike, and the endpoint never asks which of them it was.',
  caughtBy: ['tokens/json-refused'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        if (ctx.is('application/json') !== false) {
          let text = '';
          for await (const chunk of ctx.req.iterator()) text += String(chunk);
          Object.assign(parameters, JSON.parse(text));
          ctx.req.headers['content-type'] = 'application/x-www-form-urlencoded';
        }
        await next();
      },
    },
  },
});
