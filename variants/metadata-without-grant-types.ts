import { metadata, variant } from './variant.ts';

export default variant({
  id: 'metadata-without-grant-types',
  story:
    'grant_types_supported is left out. OpenID Connect Discovery 3: the default has the authorization code flow.',
  bend: metadata((document) => void delete document.grant_types_supported),
});
