import { tokenResponse, variant } from './variant.ts';

const longerBySeconds = 4;

export default variant({
  id: 'token-lifetime-of-nine-seconds',
  story:
    'Access tokens live four seconds longer, and say so. RFC 6749 5.1 leaves lifetimes to the server; up to r3.2 no limit is set.',
  aboutLifetimes: true,
  bend: tokenResponse((response, _exchange, inside) => {
    const token = String(response.access_token);
    const { exp = 0 } = inside.store.find('AccessToken', token) ?? {};
    inside.store.change('AccessToken', token, { exp: exp + longerBySeconds });
    response.expires_in = Number(response.expires_in) + longerBySeconds;
  }),
});
