import { variant } from './variant.ts';

export default variant({
  id: 'api-tokens-single-use-early',
  story:
    'Access tokens are good for one call already in r3.2, as r4.1 will demand. A token may be revoked at any time (RFC 6749 1.4 and 10.3), and no rule of r3.2 promises a second call.',
  bend: { rules: { tokensAreSingleUse: true } },
});
