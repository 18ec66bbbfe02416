import { variant } from './variant.ts';

export default variant({
  id: 'id-token-without-auth-time',
  story:
    'There is auth_time in the ID token only where max_age was sent. OpenID Connect Core 2: otherwise it is OPTIONAL.',
  bend: () => {
    const withMaxAge = new Set<unknown>();
    return {
      provider: {
        authorization: ({ parameters }, next) => {
          if (parameters.max_age !== undefined) withMaxAge.add(parameters.nonce);
          return next();
        },
      },
      idToken: ({ auth_time, ...claims }) =>
        withMaxAge.has(claims.nonce) ? { ...claims, auth_time } : claims,
    };
  },
});
