import type { Capability } from '../model/capability.ts';
import { mentions } from '../model/filled-in.ts';
import { isLoopback } from '../model/loopback.ts';
import { profileNamed } from '../model/profile.ts';
import type { Flow } from '../model/release.ts';
import type { ClientRole, DeviceRole, Target } from '../model/target.ts';
import { secondsUntilCodeExpired } from './code-lifetime.ts';

/** What a target has, from its file, its release and its profile: decides which checks concern it. */
export function capabilitiesOf(target: Omit<Target, 'capabilities'>): ReadonlySet<Capability> {
  const clients = [
    'second',
    'notByNetwork',
    'withoutScopes',
    'otherFlow',
  ] as const satisfies readonly ClientRole[];
  const devices = [
    'subscriber',
    'subscriberOverIPv6',
    'stranger',
    'withoutConsent',
    'offNetwork',
  ] as const satisfies readonly DeviceRole[];
  const hasServer = target.issuer !== undefined || target.endpoints !== undefined;
  const everyScopeHas = (pattern: RegExp): boolean =>
    target.operations.every((one) => target.scopes[one].some((value) => pattern.test(value)));
  // A target that makes the authorization request itself knows what its start call tells it.
  const isTold = (name: string): boolean =>
    target.start === undefined || mentions([target.start.url, target.start.body], name);
  const has: readonly (readonly [Capability, boolean])[] = [
    ['authorization code flow', hasServer && target.flows?.includes('authorization_code') !== false],
    ['authorization server', hasServer],
    ['answers that depend on the subscriber', true],
    ['judgement of access tokens', true],
    ['discovery', target.issuer !== undefined],
    ['TLS', !namedUrls(target).every(isClearOnLoopback)],
    ...target.operations.map((one) => [`operation:${one}`, true] as const),
    ...clients.map((role) => [`client:${role}`, target.clients[role] !== undefined] as const),
    ...devices.map((role) => [`device:${role}`, target.devices[role] !== undefined] as const),
    ['CIBA', offers(target, 'ciba')],
    ['JWT bearer', offers(target, 'jwt_bearer')],
    ['operator token of subscriber', target.operatorTokens?.subscriber !== undefined],
    ['operator token of stranger', target.operatorTokens?.stranger !== undefined],
    ['operator token of withoutConsent', target.operatorTokens?.withoutConsent !== undefined],
    ['token without a number', target.tokens.withoutNumber !== undefined],
    ['token of two legs', target.tokens.twoLegged !== undefined],
    ['operator token past its lifetime', target.operatorTokens?.expired !== undefined],
    ['operator token of somebody who does not approve', target.operatorTokens?.pending !== undefined],
    ['refresh tokens', offers(target, 'refresh_token')],
    ['code lifetime within limits.waitSeconds', secondsUntilCodeExpired(target) <= target.limits.waitSeconds],
    ['pkce', target.pkce === 'S256' && isTold('code_challenge')],
    ['authorization request of our own', target.start === undefined],
    ['scope of our own', isTold('scope')],
    ['nonce', target.nonce !== 'omit' && isTold('nonce')],
    ['purpose apart in the scope', everyScopeHas(/^dpv:[^#]+$/)],
    ['operation apart in the scope', everyScopeHas(/^number-verification:/)],
    ['published keys', target.issuer !== undefined || target.endpoints?.jwks !== undefined],
    ['openid in the scope', everyScopeHas(/^openid$/)],
    ['private_key_jwt', hasServer && target.clients.main.authentication.method === 'private_key_jwt'],
    ['x-correlator pattern', target.release.correlatorPattern !== undefined],
    ['hashedPhoneNumber pattern', target.release.hashPattern !== undefined],
    ['signed request objects', target.release.requestObjects],
    // Unless the file denies it, the metadata may yet show it.
    ['DPoP', target.dpop !== 'none'],
    ['DPoP required', target.dpop === 'required'],
    ['camara:bh in proofs', target.dpop !== 'none' && target.issuer !== undefined],
    ['camara:qh in proofs', target.dpop !== 'none' && target.issuer !== undefined],
  ];
  const { withdraws, adds } = profileNamed(target.profile);
  const there = has.filter(([capability, held]) => held && withdraws[capability] === undefined);
  return new Set([...there.map(([capability]) => capability), ...adds]);
}

function namedUrls(target: Omit<Target, 'capabilities'>): readonly string[] {
  return [target.apiBaseUrl, target.issuer, ...Object.values(target.endpoints ?? {})].filter(
    (url) => url !== undefined,
  );
}

function isClearOnLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && isLoopback(hostname);
}

// A flow that the release does not know yet has no rules there.
function offers({ flows, release }: Omit<Target, 'capabilities'>, flow: Flow): boolean {
  return flows?.includes(flow) === true && release.flows.includes(flow);
}
