import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'verifier-missing-invalid-request',
  story:
    'A token request that lacks its code_verifier is an invalid_request. RFC 7636 4.6 has invalid_grant for values that differ; a missing parameter fits RFC 6749 5.2 as well.',
  bend: tokenError((response, { parameters }) => {
    const isLacking = parameters.code !== undefined && parameters.code_verifier === undefined;
    if (response.error === 'invalid_grant' && isLacking) response.error = 'invalid_request';
  }),
});
