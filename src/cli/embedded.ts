import type {
  Aggregator,
  AggregatorOptions,
  Authority,
  ClientFacts,
  DpopMode,
  Exposure,
  Fault,
  Operator,
  SigningKey,
} from '#operator';

import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import { operationScopes } from '../model/scopes.ts';
import type { Target, TargetClient } from '../model/target.ts';
import { applyProfile } from '../target/apply-profile.ts';

// Long enough for a token or a code to be used on a busy machine, short enough to be waited out in a run of a minute.
const usualLifetimeSeconds = 5;

export interface EmbeddedOptions {
  readonly port?: number;
  /** Made anew where absent. */
  readonly signingKey?: SigningKey;
  /** Made anew where absent; `none` is for clear text. */
  readonly authority?: Authority | 'none';
  /** As the faults want it where absent; else supported. */
  readonly dpop?: DpopMode;
  /** Of the client `main`. */
  readonly redirectUri?: string;
  /** Of tokens and codes; five seconds where absent. */
  readonly lifetimeSeconds?: number;
  /** How it is reached from outside this machine; operators only. */
  readonly exposure?: Exposure;
}

/** Starts the reference operator, bent by faults or sound. */
export async function startEmbedded(
  release: Release,
  faults: readonly Fault[],
  options: EmbeddedOptions = {},
): Promise<Operator> {
  const { startOperator } = await import('#operator');
  const { dpop, redirectUri, exposure } = options;
  return startOperator({
    ...(await optionsOfBoth(release, faults, options)),
    ...(exposure === undefined ? {} : { exposure }),
    dpop: dpop ?? dpopOf(release, faults),
    ...(redirectUri === undefined ? {} : { redirectUri }),
  });
}

/** As the faults want it; else supported, so that its checks are played, where the release knows DPoP. */
function dpopOf({ invalidProofStatus }: Release, faults: readonly Fault[]): DpopMode {
  if (invalidProofStatus === undefined) return 'none';
  return faults.find(({ dpop }) => dpop !== undefined)?.dpop ?? 'supported';
}

/** Starts the reference aggregator in front of two operators, bent by faults or sound. */
export async function startEmbeddedAggregator(
  release: Release,
  faults: readonly Fault[],
  options: EmbeddedOptions = {},
): Promise<Aggregator> {
  const { startAggregator } = await import('#operator');
  return startAggregator(await optionsOfBoth(release, faults, options));
}

/** What an operator and an aggregator are told alike. */
async function optionsOfBoth(
  { name }: Release,
  faults: readonly Fault[],
  { port = 0, signingKey, authority, lifetimeSeconds = usualLifetimeSeconds }: EmbeddedOptions,
): Promise<AggregatorOptions> {
  const { makeAuthority } = await import('#operator');
  return {
    // The operator keeps its own table of releases, and throws RangeError for one that it does not know.
    release: name,
    port,
    ...(signingKey === undefined ? {} : { signingKey }),
    ...(authority === 'none' ? {} : { authority: authority ?? (await makeAuthority()) }),
    tokenLifetimeSeconds: lifetimeSeconds,
    codeLifetimeSeconds: lifetimeSeconds,
    bends: faults.map((one) => one.bend),
  };
}

/** What a target is made of: an operator has it, and an aggregator in part. */
export type EmbeddedFacts = Pick<
  Operator,
  'authorityPem' | 'issuer' | 'apiRoot' | 'purpose' | 'clients' | 'subscribers' | 'release'
> &
  Partial<
    Pick<
      Operator,
      | 'dpop'
      | 'codeLifetimeSeconds'
      | 'gatewayOverIPv6'
      | 'tokens'
      | 'operatorTokens'
      | 'issueOperatorToken'
      | 'operatorTokenUrl'
    >
  >;

/** The embedded operator as a target, handed over in memory. */
export function embeddedTarget(
  operator: EmbeddedFacts,
  release: Release,
  profile: ProfileName = 'operator',
): Target {
  const { main, second, notByNetwork, withoutScopes, otherFlow } = operator.clients;
  const { subscriber, stranger, withoutConsent } = operator.subscribers;
  const { issueOperatorToken, operatorTokens } = operator;
  const target: Omit<Target, 'capabilities' | 'profile'> = {
    name: profile === 'aggregator' ? 'reference-aggregator' : 'reference-operator',
    release,
    apiBaseUrl: operator.apiRoot + release.basePath,
    issuer: operator.issuer,
    scopes: {
      verify: ['openid', operator.purpose, operationScopes.verify],
      'device-phone-number': ['openid', operator.purpose, operationScopes['device-phone-number']],
    },
    parameters: {},
    pkce: 'S256',
    prompt: 'none',
    ...(operator.codeLifetimeSeconds === undefined
      ? {}
      : { codeLifetimeSeconds: operator.codeLifetimeSeconds }),
    clients: {
      main: clientOf(main),
      second: clientOf(second),
      notByNetwork: clientOf(notByNetwork),
      withoutScopes: clientOf(withoutScopes),
      otherFlow: clientOf(otherFlow),
    },
    devices: {
      subscriber: { phoneNumber: subscriber.phoneNumber, path: { kind: 'proxy', url: subscriber.gateway } },
      ...(operator.gatewayOverIPv6 === undefined
        ? {}
        : {
            subscriberOverIPv6: {
              phoneNumber: subscriber.phoneNumber,
              path: { kind: 'proxy', url: operator.gatewayOverIPv6 },
            },
          }),
      stranger: { phoneNumber: stranger.phoneNumber, path: { kind: 'proxy', url: stranger.gateway } },
      withoutConsent: {
        phoneNumber: withoutConsent.phoneNumber,
        path: { kind: 'proxy', url: withoutConsent.gateway },
      },
      offNetwork: { path: { kind: 'direct' } },
    },
    operations: ['verify', 'device-phone-number'],
    tokens: operator.tokens ?? {},
    ...(operator.authorityPem === undefined ? {} : { tls: { ca: operator.authorityPem } }),
    flows:
      issueOperatorToken === undefined
        ? ['authorization_code']
        : ['authorization_code', 'ciba', 'jwt_bearer', 'refresh_token'],
    // The rest is learned from the metadata.
    ...(operator.dpop === 'required' || operator.dpop === undefined ? { dpop: operator.dpop ?? 'none' } : {}),
    operatorTokens:
      issueOperatorToken === undefined
        ? {}
        : {
            subscriber: async () => issueOperatorToken('subscriber'),
            stranger: async () => issueOperatorToken('stranger'),
            withoutConsent: async () => issueOperatorToken('withoutConsent'),
            ...(operatorTokens === undefined
              ? {}
              : { expired: async () => operatorTokens.expired, pending: async () => operatorTokens.pending }),
          },
    limits: { concurrency: 8, timeoutSeconds: 10, waitSeconds: 60 },
  };
  return applyProfile(target, profile, 'the embedded operator');
}

function clientOf({ id, redirectUri, authentication, jwk, secret }: ClientFacts): TargetClient {
  if (authentication === 'private_key_jwt' && jwk !== undefined) {
    return { id, redirectUri, authentication: { method: authentication, key: { ...jwk } } };
  }
  if (authentication !== 'private_key_jwt' && secret !== undefined) {
    return { id, redirectUri, authentication: { method: authentication, secret } };
  }
  throw new TypeError(`client ${id} of the reference operator lacks its key or secret`);
}
