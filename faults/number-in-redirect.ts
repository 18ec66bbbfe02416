import { fault } from '#operator';

export default fault({
  id: 'number-in-redirect',
  story:
    'The edge of the network knows the subscriber and hands the number on to the authorization server in the URL of a redirect.',
  caughtBy: ['security/number-not-in-urls'],
  bend: {
    provider: {
      authorization: ({ ctx, parameters }, next, inside) => {
        const sim = inside.simAt(ctx.req.socket);
        if (ctx.method === 'GET' && sim !== undefined && parameters.msisdn === undefined) {
          ctx.status = 302;
          ctx.set('location', `${ctx.path}?${ctx.querystring}&msisdn=${sim.phoneNumber.slice(1)}`);
          return;
        }
        delete parameters.msisdn;
        return next();
      },
    },
  },
});
