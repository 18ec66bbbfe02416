import { claimsOf, fault } from '#operator';

// Of the ICM profile.
const limitSeconds = 300;

export default fault({
  id: 'request-object-expiry-unchecked',
  story: 'Request objects are taken for another way to write parameters, and parameters do not expire.',
  caughtBy: [
    'request-object/lifetime/an-hour',
    'request-object/lifetime/expired',
    'request-object/mandatory-claims/exp',
  ],
  atPreflight: {
    caughtBy: [
      'request-object/lifetime/an-hour',
      'request-object/lifetime/expired',
      'request-object/mandatory-claims/exp',
    ],
  },
  bend: {
    provider: {
      authorization: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.request);
        const client = inside.clientOf(parameters.client_id);
        const now = Math.floor(Date.now() / 1000);
        const isTooLate = !(Number(claims?.exp) > now);
        const isTooLong = Number(claims?.exp) - Number(claims?.iat) > limitSeconds;
        if (client !== undefined && claims !== undefined && (isTooLate || isTooLong)) {
          parameters.request = inside.signAsClient(client, { ...claims, exp: now + 30 });
        }
        return next();
      },
    },
  },
});
