import { fault } from '#operator';

export default fault({
  id: 'proof-not-demanded',
  story:
    'Clients that are to prove possession get a Bearer token when they do not: a default of the product was left as it was.',
  caughtBy: [
    'dpop/proof-required/authorization-code',
    'dpop/proof-required/ciba',
    'dpop/proof-required/jwt-bearer',
  ],
  dpop: 'required',
  bend: { rules: { proofDemanded: false } },
});
