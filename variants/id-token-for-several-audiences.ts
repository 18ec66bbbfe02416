import { variant } from './variant.ts';

export default variant({
  id: 'id-token-for-several-audiences',
  story:
    'aud names the client and the API, and azp the client. OpenID Connect Core 2 allows further audiences.',
  bend: {
    idToken: (claims, { client, inside }) => ({
      ...claims,
      aud: [`${inside.issuer}/api`, client.id],
      azp: client.id,
    }),
  },
});
