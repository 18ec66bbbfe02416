import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';

/** What the flow needs to know of the authorization server. */
export interface Metadata {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** For clients that show a certificate (RFC 8705 5); the same where the server has no other. */
  readonly mutualTlsTokenEndpoint: string;
  readonly jwksUri: string | undefined;
  readonly backchannelEndpoint: string | undefined;
  readonly idTokenAlgorithms: readonly string[] | undefined;
  /** Algorithms for DPoP proofs; undefined where none are announced. */
  readonly proofAlgorithms: readonly string[] | undefined;
  /** Claims that the ICM profile adds to proofs, where the server demands them. */
  readonly proofClaims: readonly string[];
}

/** Where the discovery document of an issuer stands (OpenID Connect Discovery 4). */
export function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** Reads the endpoints out of a discovery document; those of the target file win. */
export function readMetadata(document: unknown, target: Target): Metadata {
  const members = typeof document === 'object' && document !== null ? document : {};
  const read = (name: string): string | undefined => {
    const value: unknown = Reflect.get(members, name);
    return typeof value === 'string' ? value : undefined;
  };
  const list = (name: string): readonly string[] | undefined => textsIn(members, name);
  const tokenEndpoint = target.endpoints?.token ?? must(read('token_endpoint'), 'token_endpoint');
  return {
    authorizationEndpoint:
      target.endpoints?.authorization ??
      target.start?.url ??
      must(read('authorization_endpoint'), 'authorization_endpoint'),
    tokenEndpoint,
    mutualTlsTokenEndpoint: target.endpoints?.token ?? aliasIn(members) ?? tokenEndpoint,
    jwksUri: target.endpoints?.jwks ?? read('jwks_uri'),
    backchannelEndpoint: target.endpoints?.backchannel ?? read('backchannel_authentication_endpoint'),
    idTokenAlgorithms: list('id_token_signing_alg_values_supported'),
    proofAlgorithms: list('dpop_signing_alg_values_supported'),
    proofClaims: list('camara_dpop_claims_required') ?? [],
  };
}

/** The texts of a list in a document, such as the scopes that are announced; undefined where there is no list. */
export function textsIn(document: unknown, name: string): readonly string[] | undefined {
  const values: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  return Array.isArray(values) ? values.filter((one) => typeof one === 'string') : undefined;
}

function aliasIn(members: object): string | undefined {
  const aliases: unknown = Reflect.get(members, 'mtls_endpoint_aliases');
  const alias: unknown =
    typeof aliases === 'object' && aliases !== null ? Reflect.get(aliases, 'token_endpoint') : undefined;
  return typeof alias === 'string' && URL.canParse(alias) ? alias : undefined;
}

function must(value: string | undefined, name: string): string {
  if (value !== undefined && URL.canParse(value)) return value;
  throw new Obstacle('target', `the discovery document names no usable ${name}`);
}
