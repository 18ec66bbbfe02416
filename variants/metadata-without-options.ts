import { metadata, variant } from './variant.ts';

// By OpenID Connect Discovery, and by the rules DISCOVERY-CLIENT-AUTH, DISCOVERY-PKCE and DISCOVERY-REQUEST-OBJECT.
const demanded = new Set([
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'response_types_supported',
  'subject_types_supported',
  'id_token_signing_alg_values_supported',
  'token_endpoint_auth_methods_supported',
  'token_endpoint_auth_signing_alg_values_supported',
  'code_challenge_methods_supported',
  'request_parameter_supported',
  // Absent it would say that iss is not sent, which is another variant.
  'authorization_response_iss_parameter_supported',
  // A backchannel flow is on offer where its endpoint is named.
  'backchannel_authentication_endpoint',
  'backchannel_token_delivery_modes_supported',
]);

export default variant({
  id: 'metadata-without-options',
  story:
    'Whatever the metadata may leave out is left out. OpenID Connect Discovery 3 and RFC 8414 2 have these members OPTIONAL or RECOMMENDED, and no rule of CAMARA asks for them.',
  bend: metadata((document) => {
    for (const name of Object.keys(document)) if (!demanded.has(name)) delete document[name];
  }),
});
