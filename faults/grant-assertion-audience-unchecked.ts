import { claimsOf, fault } from '#operator';

export default fault({
  id: 'grant-assertion-audience-unchecked',
  story:
    'An assertion that the client signed for some other server is as good as one for this: aud is not compared with anything.',
  caughtBy: ['jwt-bearer/audience', 'jwt-bearer/mandatory-claims/aud'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const aud = `${inside.issuer}/token`;
        if (client !== undefined && claims?.aud !== aud) {
          parameters.assertion = inside.signAsClient(client, { ...claims, aud });
        }
        return next();
      },
    },
  },
});
