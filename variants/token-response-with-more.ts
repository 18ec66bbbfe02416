import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'token-response-with-more',
  story:
    'The token response has the members that a well-known server adds. RFC 6749 5.1: clients must ignore those that they do not know.',
  bend: tokenResponse((response) => {
    Object.assign(response, {
      'not-before-policy': 0,
      session_state: '7d1e',
      refresh_expires_in: 0,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    });
  }),
});
