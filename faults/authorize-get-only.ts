import { fault } from '#operator';

export default fault({
  id: 'authorize-get-only',
  story:
    'The web application firewall lets only GET through to the authorization endpoint, because browsers never send anything else.',
  caughtBy: ['authorization/post'],
  atPreflight: { caughtBy: ['authorization/post'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        if (ctx.method !== 'POST') return next();
        ctx.status = 405;
        ctx.set('allow', 'GET');
        ctx.body = 'Method Not Allowed';
      },
    },
  },
});
