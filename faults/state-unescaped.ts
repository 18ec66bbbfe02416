import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'state-unescaped',
  story:
    'The URL to go back to is put together as text, and state goes into it as it was understood, blanks and all.',
  caughtBy: ['authorization/location-escaped'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        const { location } = ctx.response.headers;
        if (location !== undefined && redirectParameters(ctx).has('code'))
          ctx.res.setHeader('location', location.replaceAll(/(?<=state=[^&]*)\+/g, ' '));
      },
    },
  },
});
