import { claimsOf, fault } from '#operator';

export default fault({
  id: 'phone-number-subject-believed',
  story:
    'The JWT bearer grant is shared with products that identify people by number, and a number in sub is good for them.',
  caughtBy: ['jwt-bearer/phone-number-subject'],
  bend: {
    provider: {
      token: ({ parameters }, next, inside) => {
        const claims = claimsOf(parameters.assertion);
        const client = inside.clientOf(claims?.iss);
        const sim = inside.sims.find(({ phoneNumber }) => claims?.sub === `tel:${phoneNumber}`);
        if (client !== undefined && sim !== undefined) {
          const sub = `operatortoken:${inside.issueOperatorToken(sim)}`;
          parameters.assertion = inside.signAsClient(client, { ...claims, sub });
        }
        return next();
      },
    },
  },
});
