import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'token-errors-with-challenge',
  story:
    'invalid_client comes with a challenge, whatever the client used. RFC 6749 5.2 demands one where the header Authorization was used, and RFC 9110 15.5.2 with any 401.',
  bend: tokenError((response, { ctx }) => {
    if (response.error === 'invalid_client')
      ctx.set('www-authenticate', 'Basic realm="token", charset="UTF-8"');
  }),
});
