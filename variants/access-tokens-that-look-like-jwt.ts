import { hash } from 'node:crypto';

import { claimsOf } from '#operator';

import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'access-tokens-that-look-like-jwt',
  story:
    'Access tokens are signed JWTs without personal data. RFC 9068; SECURITY-ACCESS-TOKEN-NO-PII allows a readable token that is free of the number.',
  bend: tokenResponse((response, _exchange, inside) => {
    const opaque = String(response.access_token);
    const jwt = inside.signIdToken({ iss: inside.issuer, jti: opaque, iat: Math.floor(Date.now() / 1000) });
    inside.store.rename('AccessToken', opaque, jwt);
    response.access_token = jwt;
    const claims = claimsOf(response.id_token);
    if (claims === undefined) return;
    const digest = hash('sha256', jwt, 'buffer');
    response.id_token = inside.signIdToken({
      ...claims,
      at_hash: digest.subarray(0, 16).toString('base64url'),
    });
  }),
});
