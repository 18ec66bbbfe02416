import { tokenResponse, variant } from './variant.ts';

export default variant({
  id: 'refresh-tokens-not-rotated',
  story:
    'A refresh token stays what it is until it expires. RFC 6749 6: the server may issue a new one; the ICM profile recommends to.',
  bend: tokenResponse((response, { parameters }, inside) => {
    if (parameters.grant_type !== 'refresh_token') return;
    delete response.refresh_token;
    inside.store.change('RefreshToken', String(parameters.refresh_token), { consumed: undefined });
  }),
});
