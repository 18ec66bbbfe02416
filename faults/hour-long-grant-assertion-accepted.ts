import { claimsOf, fault } from '#operator';

export default fault({
  id: 'hour-long-grant-assertion-accepted',
  story: 'The library behind the JWT bearer grant knows exp, but no limit to how far ahead it may be.',
  caughtBy: ['jwt-bearer/lifetime/an-hour'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const now = Math.floor(Date.now() / 1000);
        if (client !== undefined && Number(claims?.exp) > now + 300) {
          parameters.assertion = inside.signAsClient(client, { ...claims, exp: now + 60 });
        }
        return next();
      },
    },
  },
});
