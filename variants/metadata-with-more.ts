import { metadata, variant } from './variant.ts';

export default variant({
  id: 'metadata-with-more',
  story:
    'The authorization server serves other products too, and announces more than this API needs. OpenID Connect Discovery 3 allows further members and values.',
  bend: metadata((document) => {
    Object.assign(document, {
      userinfo_endpoint: `${String(document.issuer)}/me`,
      op_policy_uri: 'https://operator.example/policy',
      x_region: 'north',
      subject_types_supported: ['public', 'pairwise'],
      id_token_signing_alg_values_supported: ['ES256', 'RS256', 'PS256'],
      display_values_supported: ['page'],
    });
  }),
});
