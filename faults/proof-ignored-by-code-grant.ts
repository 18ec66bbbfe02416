import { fault } from '#operator';

export default fault({
  id: 'proof-ignored-by-code-grant',
  story:
    'DPoP is switched on for the new flows, and the authorization code flow still runs on the old server.',
  caughtBy: ['dpop/token-type/authorization-code'],
  blinds: [
    'dpop/token-proof/no-jwt',
    'dpop/token-proof/type',
    'dpop/token-proof/unsigned',
    'dpop/token-proof/symmetric',
    'dpop/token-proof/private-key',
    'dpop/token-proof/signature',
    'dpop/token-proof/method',
    'dpop/token-proof/url',
    'dpop/token-proof/without-id',
    'dpop/token-proof/old',
    'dpop/token-proof/future',
    'dpop/binding/no-jwt',
    'dpop/binding/type',
    'dpop/binding/unsigned',
    'dpop/binding/symmetric',
    'dpop/binding/private-key',
    'dpop/binding/signature',
    'dpop/binding/method',
    'dpop/binding/url',
    'dpop/binding/without-id',
    'dpop/binding/old',
    'dpop/binding/future',
    'dpop/binding/missing',
    'dpop/binding/other-key',
    'dpop/binding/other-token',
    'dpop/binding/without-token-hash',
    'dpop/as-bearer',
  ],
  bend: {
    provider: {
      token: ({ ctx, parameters }, next) => {
        if (parameters.grant_type === 'authorization_code') delete ctx.req.headers.dpop;
        return next();
      },
    },
  },
});
