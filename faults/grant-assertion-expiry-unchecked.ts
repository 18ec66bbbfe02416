import { claimsOf, fault } from '#operator';

// Of the ICM profile.
const limitSeconds = 300;

export default fault({
  id: 'grant-assertion-expiry-unchecked',
  story:
    'An assertion names the subscriber by a token that is used up anyway, so exp was thought to add nothing.',
  caughtBy: ['jwt-bearer/lifetime/an-hour', 'jwt-bearer/lifetime/expired', 'jwt-bearer/mandatory-claims/exp'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const now = Math.floor(Date.now() / 1000);
        const isTooLate = !(Number(claims?.exp) > now);
        const isTooLong = Number(claims?.exp) - Number(claims?.iat) > limitSeconds;
        if (client !== undefined && claims !== undefined && (isTooLate || isTooLong)) {
          parameters.assertion = inside.signAsClient(client, { ...claims, exp: now + 30 });
        }
        return next();
      },
    },
  },
});
