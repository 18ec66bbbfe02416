import { createHash } from 'node:crypto';

import { type Expectation, expectation, shown, where } from './expectation.ts';
import type { IdToken } from './observations.ts';
import { revealsNumber } from './reveals-number.ts';

/** A claim of the ID token holds. The value is shown only where it is not personal. */
export function claim(
  name: string,
  what: string,
  holds: (value: unknown, token: IdToken) => boolean,
  show: (value: unknown) => string = shown,
): Expectation<IdToken> {
  return where(`with ${name} ${what}`, name, (token) => token.claims[name], holds, show);
}

/** Signed by a published key with an announced asymmetric algorithm. */
export function signedByPublishedKey(): Expectation<IdToken> {
  return expectation('signed with a published key and an announced asymmetric algorithm', (token) => {
    const findings = [];
    if (token.signature !== 'verified') {
      findings.push({
        of: 'signature',
        expected: 'verified with the published keys',
        actual: token.signature,
      });
    }
    const { alg } = token.header;
    const announced = token.announcedAlgorithms?.some((one) => one === alg) ?? true;
    if (typeof alg !== 'string' || alg === 'none' || alg.startsWith('HS') || !announced) {
      findings.push({ of: 'alg', expected: 'an announced asymmetric algorithm', actual: shown(alg) });
    }
    return findings;
  });
}

/** Neither the phone number nor a plain digest of it stands in any claim. */
export function withoutNumberInClaim(name: string): Expectation<IdToken> {
  return where(
    `with ${name} free of the phone number`,
    name,
    (token) => token.claims[name],
    (value, token) => !revealsNumber(value, token.subscriberNumber),
    () => 'the phone number, or an unsalted digest of it',
  );
}

/** No claim other than sub carries the phone number. */
export function withoutNumberInClaims(): Expectation<IdToken> {
  return where(
    'without a claim that carries the phone number',
    'claims',
    (token) =>
      Object.entries(token.claims)
        .filter(([name, value]) => name !== 'sub' && revealsNumber(value, token.subscriberNumber))
        .map(([name]) => name),
    (names) => names.length === 0,
    (names) => `in ${names.join(', ')}`,
  );
}

/** at_hash, where present, is the left half of the access token's digest (OIDC Core 3.1.3.6). */
export function withMatchingAccessTokenHash(): Expectation<IdToken> {
  return where(
    'with at_hash, if any, made of the access token',
    'at_hash',
    (token) => token.claims['at_hash'],
    (value, token) => value === undefined || value === leftHalf(token),
    () => 'made of something else',
  );
}

function leftHalf(token: IdToken): string {
  const bits = /(256|384|512)$/.exec(String(token.header['alg']))?.[1] ?? '256';
  const digest = createHash(`sha${bits}`).update(token.accessToken, 'ascii').digest();
  return digest.subarray(0, digest.length / 2).toString('base64url');
}

/** Every ID token has a sub of its own. */
export function differentSubjects(): Expectation<readonly IdToken[]> {
  return where(
    'with a sub of its own each',
    'sub',
    (tokens) => tokens.map((token) => token.claims['sub']),
    (subjects) => new Set(subjects).size === subjects.length,
    () => 'the same sub',
  );
}

/** All ID tokens have one and the same sub. */
export function sameSubject(): Expectation<readonly IdToken[]> {
  return where(
    'with the same sub each',
    'sub',
    (tokens) => tokens.map((token) => token.claims['sub']),
    (subjects) => new Set(subjects).size === 1,
    () => 'different subs',
  );
}
