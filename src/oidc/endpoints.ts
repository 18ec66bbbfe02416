import type { Target } from '../model/target.ts';
import { discoveryUrl } from './metadata.ts';

/** An endpoint of the target, by the name that its metadata or target file gives it. */
export interface NamedEndpoint {
  readonly name: string;
  readonly url: string;
}

// OpenID Connect Discovery, RFC 8414, RFC 9126, CIBA Core: those that Number Verification uses, and their neighbours,
// which a client of the operator may as well meet.
const endpointMembers = [
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'backchannel_authentication_endpoint',
  'pushed_authorization_request_endpoint',
  'userinfo_endpoint',
  'revocation_endpoint',
  'introspection_endpoint',
  'registration_endpoint',
  'end_session_endpoint',
];

/** Every endpoint that the target file and the metadata name. */
export function namedEndpoints(document: unknown, target: Target): readonly NamedEndpoint[] {
  const inFile: Readonly<Record<string, string | undefined>> = {
    authorization_endpoint: target.endpoints?.authorization ?? target.start?.url,
    token_endpoint: target.endpoints?.token,
    jwks_uri: target.endpoints?.jwks,
    backchannel_authentication_endpoint: target.endpoints?.backchannel,
  };
  const members = typeof document === 'object' && document !== null ? document : {};
  const named = endpointMembers.map((name) => ({ name, url: inFile[name] ?? Reflect.get(members, name) }));
  return [
    { name: 'API', url: target.apiBaseUrl },
    ...(target.issuer === undefined ? [] : [{ name: 'discovery', url: discoveryUrl(target.issuer) }]),
    ...named.filter((one): one is NamedEndpoint => typeof one.url === 'string' && URL.canParse(one.url)),
  ];
}
