import { fault } from '#operator';

export default fault({
  id: 'number-in-cookie',
  story:
    'The portal of the operator greets its customers by number, and keeps the number in a cookie for that.',
  caughtBy: ['security/number-not-in-urls'],
  bend: {
    provider: {
      authorization: async ({ ctx }, next, inside) => {
        await next();
        const sim = inside.simAt(ctx.req.socket);
        if (sim !== undefined)
          ctx.append('set-cookie', `line=%2B${sim.phoneNumber.slice(1)}; Path=/; HttpOnly`);
      },
    },
  },
});
