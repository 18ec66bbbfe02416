import { variant } from './variant.ts';

export default variant({
  id: 'id-token-sub-of-255-characters',
  story:
    'sub is as long as may be, with every kind of character. OpenID Connect Core 2: up to 255 ASCII characters.',
  bend: {
    idToken: (claims) => ({ ...claims, sub: `${String(claims.sub)}|~!:@/`.padEnd(255, '=') }),
  },
});
