/** Something a target has or offers, without which a check does not concern it. */
export type Capability =
  | 'operation:verify'
  | 'operation:device-phone-number'
  | 'authorization server'
  | 'answers that depend on the subscriber'
  | 'judgement of access tokens'
  | 'discovery'
  /** An endpoint that is https, or not on loopback: clear text on loopback never meets a network. */
  | 'TLS'
  | 'authorization code flow'
  | 'aggregation'
  | 'device:subscriber'
  | 'device:stranger'
  | 'device:withoutConsent'
  | 'device:offNetwork'
  | 'client:second'
  | 'client:notByNetwork'
  | 'client:withoutScopes'
  | 'client:otherFlow'
  | 'signed request objects'
  | 'CIBA'
  | 'JWT bearer'
  | 'operator token of subscriber'
  | 'operator token of stranger'
  | 'operator token of withoutConsent'
  | 'token without a number'
  | 'token of two legs'
  | 'operator token past its lifetime'
  | 'operator token of somebody who does not approve'
  | 'refresh tokens'
  | 'device:subscriberOverIPv6'
  | 'code lifetime within limits.waitSeconds'
  | 'pkce'
  /** The suite makes the authorization request, and not the target. */
  | 'authorization request of our own'
  | 'scope of our own'
  | 'nonce'
  /** Without it there is no ID token, and nobody asked for one. */
  | 'openid in the scope'
  /** Scopes in which purpose and operation stand as values of their own: only such can be spoilt in one point. */
  | 'purpose apart in the scope'
  | 'operation apart in the scope'
  /** By the metadata or the target file. */
  | 'published keys'
  | 'private_key_jwt'
  | 'x-correlator pattern'
  | 'hashedPhoneNumber pattern'
  | LearnedCapability
  | 'DPoP required';

/** What the metadata of a target may show where its file is silent: known only when a run has begun. */
export type LearnedCapability = 'DPoP' | 'camara:bh in proofs' | 'camara:qh in proofs';
