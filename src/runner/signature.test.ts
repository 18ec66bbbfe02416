import { expect, test } from 'vitest';
import { parse } from 'yaml';

import type { Finding } from '../model/finding.ts';
import { signatureOf } from './signature.ts';

const refusal: Finding = { of: 'again: HTTP status', expected: 'HTTP 401', actual: 'HTTP 200' };

function signature(...findings: readonly Partial<Finding>[]): string {
  return signatureOf(
    'tokens/single-use',
    findings.map((change) => ({ ...refusal, ...change })),
  );
}

/** The signature of one finding whose actual value is this. */
const ofActual = (actual: string): string => signature({ of: 'answer: member', actual });

test.each([
  ['a nonce', '"uCdA0nyNLathY7C0xFiYZ1D3tY16dr3p"', '"LU-C4_ncpuVfZYafjsORfhffgUBVVmxI"'],
  ['a pseudonym', '"‹token-7›"', '"‹token-23›"'],
  ['a number that was masked', 'sent to ‹number-2: + and 12 digits›', 'sent to ‹number-9: + and 12 digits›'],
  ['a port', 'a redirect to http://127.0.0.1:40123/cb', 'a redirect to http://127.0.0.1:51999/cb'],
  ['a moment', '1795325683', '1795325999'],
  ['a moment in words', '"Sun, 22 Nov 2026 05:14:30 GMT"', '"Sun, 22 Nov 2026 06:20:01 GMT"'],
  ['a count in words', '299 seconds too long', '7 seconds too long'],
  [
    'a difference in words',
    'Date of the API -91 s, of the token 0 s',
    'Date of the API 90 s, of the token -1 s',
  ],
  ['an id in words', 'in trace 4f3a9c41-0be7-4d1c', 'in trace 0be74d1c-4f3a-9c41'],
  [
    'a long text that was cut',
    `"${'a1'.repeat(100)}… (500 characters)`,
    `"${'b2'.repeat(100)}… (612 characters)`,
  ],
  ['a list', '["client_secret_basic"]', '["client_secret_post","none"]'],
])('%s that differs from run to run does not change it', (_what, one, other) => {
  expect(ofActual(one)).toBe(ofActual(other));
});

test('order, repetition and place in a list do not change it', () => {
  const other = { of: 'again: code', expected: 'UNAUTHENTICATED', actual: 'absent' };
  expect(signature(refusal, other)).toBe(signature(other, refusal, refusal));
  expect(signature({ of: '#1 HTTP status' })).toBe(signature({ of: '#4 HTTP status' }));
});

test.each([
  ['another status', '"x"', 'absent'],
  ['another code', '"INVALID_ARGUMENT"', '"PERMISSION_DENIED"'],
  ['another error', 'a redirect with error=login_required', 'a redirect with error=invalid_request'],
  ['another ending', '200 with text/html', '400 with text/html'],
  ['another truth', 'true', 'false'],
  ['another type', '"300"', '300'],
])('%s is another failure', (_what, one, other) => {
  expect(ofActual(one)).not.toBe(ofActual(other));
});

test('another status, point, expectation or check is another failure', () => {
  const all = [
    signature({}),
    signature({ actual: 'HTTP 500' }),
    signature({ of: 'first: HTTP status' }),
    signature({ expected: 'HTTP 403' }),
    signature({}, { of: 'again: code', expected: 'UNAUTHENTICATED', actual: 'absent' }),
    signatureOf('tokens/lifetime', [refusal]),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('it stays a text in YAML without quotes', () => {
  for (let index = 0; index < 2000; index += 1) {
    // In letters, because numbers do not count.
    const point = String(index).replace(/[0-9]/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const value = signature({ of: point });
    expect(value).toMatch(/^f[0-9a-f]{11}$/);
    expect(parse(`signature: ${value}`)).toEqual({ signature: value });
  }
});

test('a huge text takes no time', () => {
  const before = performance.now();
  for (const text of [
    'x'.repeat(100_000),
    `"${'\\'.repeat(100_000)}`,
    '1.'.repeat(50_000),
    'a:'.repeat(50_000),
  ]) {
    ofActual(text);
  }
  expect(performance.now() - before).toBeLessThan(1000);
});

test('it is the same in every version, since target files hold it', () => {
  expect(signature({})).toBe('fdb946f4f8cc');
});
