import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-for-every-client',
  story: 'The JWT bearer grant was switched on for the whole server, so whoever has a key there may use it.',
  caughtBy: ['jwt-bearer/client-not-allowed'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const onboarded = inside.clients.find(({ flows }) => flows.includes('JWT bearer'));
        if (client?.flows.includes('JWT bearer') === false && onboarded !== undefined) {
          parameters.assertion = inside.signAsClient(onboarded, { ...claims, iss: onboarded.id });
        }
        return next();
      },
    },
  },
});
