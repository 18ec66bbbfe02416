import { metadata, variant } from './variant.ts';

export default variant({
  id: 'metadata-without-scopes',
  story:
    'The scopes on offer are not told to everybody. OpenID Connect Discovery 3: scopes_supported is RECOMMENDED, and a server may keep scopes out of it.',
  bend: metadata((document) => void delete document.scopes_supported),
});
