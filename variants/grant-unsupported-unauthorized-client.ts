import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'grant-unsupported-unauthorized-client',
  story:
    'A grant type that is not for this client gets unauthorized_client. RFC 6749 5.2 has this code for a grant that the client may not use.',
  bend: tokenError((response) => {
    if (response.error === 'unsupported_grant_type') {
      response.error = 'unauthorized_client';
    }
  }),
});
