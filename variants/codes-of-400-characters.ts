import { randomBytes } from 'node:crypto';

import { everyRedirect, variant } from './variant.ts';

export default variant({
  id: 'codes-of-400-characters',
  story:
    'Codes are of 400 characters, with dots. RFC 6749 4.1.2: the size is left undefined, and a client must not assume any.',
  bend: everyRedirect(({ searchParams }, _exchange, inside) => {
    const code = searchParams.get('code');
    if (code === null) return;
    const long = `${code}.${randomBytes(267).toString('base64url')}`;
    inside.store.rename('AuthorizationCode', code, long);
    searchParams.set('code', long);
  }),
});
