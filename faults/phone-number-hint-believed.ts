import { fault } from '#operator';

export default fault({
  id: 'phone-number-hint-believed',
  story:
    'The backchannel endpoint was made for products that ask about any number, and takes tel: for Number Verification too.',
  caughtBy: ['ciba/phone-number-hint'],
  bend: {
    provider: {
      backchannel: ({ parameters }, next, inside) => {
        const sim = inside.sims.find(({ phoneNumber }) => parameters.login_hint === `tel:${phoneNumber}`);
        if (sim !== undefined) parameters.login_hint = `operatortoken:${inside.issueOperatorToken(sim)}`;
        return next();
      },
    },
  },
});
