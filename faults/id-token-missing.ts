import { fault, metadataIn } from '#operator';

export default fault({
  id: 'id-token-missing',
  story: 'The product is plain OAuth to whoever configured it, so there is an access token and nothing else.',
  caughtBy: ['id-token/present', 'ciba/token'],
  // Without an ID token there is nothing to say about one.
  blinds: [
    'authorization/id-token-hint/refused',
    'authorization/id-token-hint/no-override',
    'authorization/max-age',
    'consistency/clocks',
    'id-token/access-token-hash',
    'id-token/audience',
    'id-token/authentication-method',
    'id-token/issuer',
    'id-token/no-phone-claim',
    'id-token/nonce',
    'id-token/signature',
    'id-token/subject',
    'id-token/subject-distinct',
    'id-token/subject-not-personal',
    'id-token/subject-pairwise',
    'id-token/subject-stable',
    'id-token/times',
    'pkce/absent',
    'token-use/foreign-token',
    'token-use/id-token',
    'request-object/only-inner',
  ],
  bend: {
    provider: {
      token: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.id_token;
      },
    },
  },
});
