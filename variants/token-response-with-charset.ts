import { variant } from './variant.ts';

export default variant({
  id: 'token-response-with-charset',
  story: 'The token response has the charset behind its media type, as the example of RFC 6749 5.1 has.',
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        ctx.set('content-type', 'application/json;charset=UTF-8');
      },
    },
  },
});
