import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-challenge-with-parameters',
  story: 'The challenge of a 401 names realm, scope and reason. RFC 6750 3 has them all, in any order.',
  bend: everyAnswer((answer) =>
    answer.status === 401
      ? {
          ...answer,
          headers: {
            ...answer.headers,
            'www-authenticate':
              'Bearer error="invalid_token", error_description="the token is not valid", scope="openid", realm="nv"',
          },
        }
      : answer,
  ),
});
