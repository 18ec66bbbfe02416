import type { Capability } from '../model/capability.ts';

// What a reader can get or write into the target file; its member stands in brackets where there is one.
const needs: Readonly<Record<Capability, string>> = {
  'operation:verify': 'the operation verify',
  'operation:device-phone-number': 'the operation device-phone-number',
  'authorization server': 'an authorization server',
  'answers that depend on the subscriber': 'answers that depend on the subscriber',
  'judgement of access tokens': 'an API that judges access tokens',
  discovery: 'published metadata (authorization.issuer)',
  TLS: 'endpoints that are https',
  'authorization code flow': 'the authorization code flow (authorization.flows)',
  aggregation: 'an aggregator in front of several operators',
  'device:subscriber': 'a SIM (devices.subscriber)',
  'device:subscriberOverIPv6': 'the SIM by IPv6 (devices.subscriberOverIPv6)',
  'device:stranger': 'a SIM of another subscriber (devices.stranger)',
  'device:withoutConsent': 'a SIM of a subscriber without consent (devices.withoutConsent)',
  'device:offNetwork': 'a device off the mobile network (devices.offNetwork)',
  'client:second': 'a second client (clients.second)',
  'client:notByNetwork': 'a client whose users the network does not authenticate (clients.notByNetwork)',
  'client:withoutScopes': 'a client without the scopes of the API (clients.withoutScopes)',
  'client:otherFlow': 'a client of another flow (clients.otherFlow)',
  'signed request objects': 'signed request objects',
  CIBA: 'CIBA (authorization.flows)',
  'JWT bearer': 'the JWT bearer flow (authorization.flows)',
  'operator token of subscriber': 'an operator token (operatorTokens.subscriber)',
  'operator token of stranger': 'an operator token of another subscriber (operatorTokens.stranger)',
  'operator token of withoutConsent':
    'an operator token of a subscriber without consent (operatorTokens.withoutConsent)',
  'operator token past its lifetime': 'an operator token past its lifetime (operatorTokens.expired)',
  'operator token of somebody who does not approve':
    'an operator token of somebody who does not approve (operatorTokens.pending)',
  'token without a number': 'a token without a number (tokens.withoutNumber)',
  'token of two legs': 'a token of two legs (tokens.twoLegged)',
  'refresh tokens': 'refresh tokens (authorization.flows)',
  'code lifetime within limits.waitSeconds': 'a code lifetime within limits.waitSeconds',
  pkce: 'PKCE',
  'authorization request of our own':
    'an authorization request that the target does not make itself (authorization.start)',
  'scope of our own': 'a start call that is told the scope (authorization.start.body)',
  nonce: 'a nonce in its requests (authorization.nonce)',
  'openid in the scope': 'openid in the scope (authorization.scope)',
  'purpose apart in the scope': 'a scope with the purpose as a value of its own (authorization.scope)',
  'operation apart in the scope': 'a scope with the operation as a value of its own (authorization.scope)',
  'published keys': 'published keys (authorization.issuer, or authorization.endpoints.jwks)',
  private_key_jwt: 'client authentication by private_key_jwt',
  'x-correlator pattern': 'a release that limits x-correlator',
  'hashedPhoneNumber pattern': 'a release that limits hashedPhoneNumber',
  DPoP: 'DPoP',
  'DPoP required': 'a target that demands DPoP (authorization.dpop)',
  'camara:bh in proofs': 'proofs with camara:bh',
  'camara:qh in proofs': 'proofs with camara:qh',
};

const known: ReadonlyMap<string, string> = new Map(Object.entries(needs));

/** What checks would need of the target, or of its file, in words; a name that this version does not know as it stands. */
export function needsInWords(lacking: readonly string[]): string {
  const words = lacking.map((name) => known.get(name) ?? name);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
