import { variant } from './variant.ts';

export default variant({
  id: 'redirect-escaped-otherwise',
  story:
    'The query of redirects is escaped with lower-case digits, and with %20 for blanks. RFC 3986 2.1: the case of the digits means nothing; both escapes of a blank decode to one.',
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        const { location } = ctx.response.headers;
        if (location === undefined) return;
        const lower = location.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
        ctx.set('location', lower.replaceAll('+', '%20'));
      },
    },
  },
});
