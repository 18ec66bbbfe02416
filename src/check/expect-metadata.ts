import { isLoopback } from '../model/loopback.ts';
import { all, type Expectation, expectation, shown, where } from './expectation.ts';
import { answered, jsonObject, kindOf, member, memberOf } from './expect-received.ts';
import type { Received } from './observations.ts';

/** A discovery document: 200 with a JSON object that names an issuer. Anything else has no members to judge. */
export function discoveryDocument(): Expectation<Received> {
  return all(
    answered(200),
    jsonObject(),
    member('issuer', 'a string', (value) => typeof value === 'string', kindOf),
  );
}

/** The member is a list that has all of these values. */
export function lists(name: string, ...values: readonly string[]): Expectation<Received> {
  return where(
    `with ${values.join(' and ')} in ${name}`,
    name,
    (received) => memberOf(received, name),
    (list) => isTextList(list) && values.every((value) => list.includes(value)),
  );
}

/** The member, where present, is a list that has all of these values. */
export function listsIfPresent(name: string, ...values: readonly string[]): Expectation<Received> {
  return where(
    `with ${values.join(' and ')} in ${name}, where it is published`,
    name,
    (received) => memberOf(received, name),
    (list) => list === undefined || (isTextList(list) && values.every((value) => list.includes(value))),
  );
}

/** The member is a non-empty list of strings. */
export function textList(name: string): Expectation<Received> {
  return where(
    `with ${name} a non-empty list of strings`,
    name,
    (received) => memberOf(received, name),
    (list) => isTextList(list) && list.length > 0,
  );
}

/** The member is an absolute https URL; http is allowed on the loopback host only, where no TLS is needed. */
export function httpsUrl(name: string): Expectation<Received> {
  return where(
    `with ${name} an https URL`,
    name,
    (received) => memberOf(received, name),
    (value) => typeof value === 'string' && isSecureUrl(value),
  );
}

/** Usable public keys and nothing private (RFC 7517). */
export function publicKeysOnly(): Expectation<Received> {
  return all(
    expectation('a key set with at least one key, each with kty and its own kid', (received: Received) => {
      const keys = keysOf(received);
      if (keys.length === 0) return [{ of: 'keys', expected: 'at least one key', actual: 'none' }];
      const findings = keys.flatMap((key, index) =>
        typeof key['kty'] === 'string'
          ? []
          : [{ of: `keys[${index}].kty`, expected: 'a string', actual: shown(key['kty']) }],
      );
      const kids = keys.map((key) => key['kid']);
      if (keys.length > 1 && new Set(kids).size !== kids.length) {
        findings.push({ of: 'kid', expected: 'one of its own for each key', actual: shown(kids) });
      }
      return findings;
    }),
    expectation('a key set without private or symmetric key material', (received: Received) =>
      keysOf(received).flatMap((key, index) =>
        ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']
          .filter((name) => name in key)
          .map((name) => ({ of: `keys[${index}].${name}`, expected: 'absent', actual: 'present' })),
      ),
    ),
    expectation('a key set with RSA keys of at least 2048 bits', (received: Received) =>
      keysOf(received).flatMap((key, index) => {
        const bits =
          key['kty'] === 'RSA' && typeof key['n'] === 'string'
            ? Buffer.from(key['n'], 'base64url').length * 8
            : 2048;
        return bits >= 2048
          ? []
          : [{ of: `keys[${index}].n`, expected: 'at least 2048 bits', actual: `${bits} bits` }];
      }),
    ),
  );
}

/** Tells whether a URL is safe to send secrets to. */
export function isSecureUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function keysOf(received: Received): readonly Readonly<Record<string, unknown>>[] {
  const keys = memberOf(received, 'keys');
  return Array.isArray(keys)
    ? keys.filter((key): key is Record<string, unknown> => typeof key === 'object' && key !== null)
    : [];
}
