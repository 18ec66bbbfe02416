import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { createVeil, type Veil } from './veil.ts';

const number = '+447700900123';
const digits = number.slice(1);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const seen = (veil: Veil, text: string): readonly string[] => veil.leaksIn(text).map(({ what }) => what);

function veilOfSubscriber() {
  const veil = createVeil();
  veil.learnNumber(number, 'subscriber');
  return veil;
}

describe('a known phone number', () => {
  test.each([
    ['in clear', `call ${number} now`, 'call +‹number of subscriber› now'],
    ['without plus', `sub=${digits}`, 'sub=‹digits of subscriber›'],
    ['in national form', '07700900123', '‹digits of subscriber›'],
    ['percent-encoded', `tel:%2B${digits}`, 'tel:+‹number of subscriber›'],
    ['hashed', sha256(number), "‹sha256 of subscriber's number›"],
    ['hashed in upper case', sha256(number).toUpperCase(), "‹sha256 of subscriber's number›"],
    ['hashed without plus', sha256(digits), "‹sha256 of subscriber's number without plus›"],
  ])('%s becomes a pseudonym', (_how, plain, masked) => {
    const veil = veilOfSubscriber();
    expect(veil.text(plain)).toBe(masked);
    expect(veil.leaksIn(plain)).not.toEqual([]);
    expect(veil.leaksIn(masked)).toEqual([]);
  });
});

test('an unknown number keeps its shape and loses its digits, equal ones alike', () => {
  const veil = veilOfSubscriber();
  const [one, again, other] = ['+12015550123', '+12015550123', '+12015550124'].map((plain) =>
    veil.text(plain),
  );
  expect(one).toBe('‹number-1: + and 11 digits›');
  expect(again).toBe(one);
  expect(other).toBe('‹number-2: + and 11 digits›');
});

test('a malformed number in the place of a number shows what is wrong with it, not its digits', () => {
  const masked = veilOfSubscriber().body(JSON.stringify({ phoneNumber: `00${digits} ` }), 'application/json');
  expect(masked).toBe('{"phoneNumber":"‹digits of subscriber› "}');
  const other = veilOfSubscriber().body('{"phoneNumber":"tel:1234567890"}', 'application/json');
  expect(other).toBe('{"phoneNumber":"tel:‹10 digits›"}');
});

test('a number as JSON number is masked too', () => {
  expect(veilOfSubscriber().body(`{"phoneNumber":${digits}}`, undefined)).toBe(
    '{"phoneNumber":"‹digits of subscriber›"}',
  );
});

test('credentials in headers become pseudonyms, by their place alone', () => {
  const veil = veilOfSubscriber();
  const masked = veil.headers([
    ['Authorization', 'Bearer never-seen-before'],
    ['Cookie', 'sid=abc; theme=dark'],
    ['Set-Cookie', 'sid=abc; Path=/; HttpOnly'],
    ['Accept', 'application/json'],
  ]);
  expect(masked).toEqual([
    ['Authorization', 'Bearer ‹token-1›'],
    ['Cookie', 'sid=‹cookie-1›; theme=‹cookie-2›'],
    ['Set-Cookie', 'sid=‹cookie-1›; Path=/; HttpOnly'],
    ['Accept', 'application/json'],
  ]);
});

test('codes and assertions are masked in URLs, forms and Location, and state is not', () => {
  const veil = veilOfSubscriber();
  expect(veil.url('https://client.example/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz')).toBe(
    'https://client.example/cb?code=‹code-1›&state=xyz',
  );
  expect(veil.headers([['location', 'https://client.example/cb#id_token=aaa.bbb.ccc&state=1']])).toEqual([
    ['location', 'https://client.example/cb#id_token=‹id-token-1›&state=1'],
  ]);
  expect(
    veil.body('code=SplxlOBeZQQYbYS6WxSbIA&client_secret=s3cr3t-s3cr3t', 'application/x-www-form-urlencoded'),
  ).toBe('code=‹code-1›&client_secret=‹secret-1›');
});

test('the code of an error body is no secret', () => {
  expect(veilOfSubscriber().body('{"status":400,"code":"INVALID_ARGUMENT"}', 'application/json')).toBe(
    '{"status":400,"code":"INVALID_ARGUMENT"}',
  );
});

test('tokens in answers are masked, and recognised wherever they turn up again', () => {
  const veil = veilOfSubscriber();
  const token = 'Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf';
  expect(veil.body(JSON.stringify({ access_token: token, expires_in: 5 }), 'application/json')).toBe(
    '{"access_token":"‹token-1›","expires_in":5}',
  );
  expect(veil.text(`the token ${token} is spent`)).toBe('the token ‹token-1› is spent');
  expect(seen(veil, `<p>${token}</p>`)).toEqual(['‹token-1›']);
});

test('short secrets are found inside other text', () => {
  const veil = veilOfSubscriber();
  veil.learnSecret('hunter2!', 'secret');
  expect(veil.text('password was hunter2!, really')).toBe('password was ‹secret-1›, really');
  expect(seen(veil, 'x hunter2! y')).toEqual(['‹secret-1›']);
});

test.each([
  [
    'after a name and an equals sign',
    'access_token=Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf&x=1',
    'Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf',
  ],
  ['inside a path', '/tokens/Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf/info', 'Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf'],
  [
    'in base64 with plus, slash and equals',
    'got Zl9qv3Jm0c+4t7Wn2yXe8R/5Ka1Bd6Gf==!',
    'Zl9qv3Jm0c+4t7Wn2yXe8R/5Ka1Bd6Gf==',
  ],
  [
    'as a JWT',
    'Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl,',
    'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  ],
])('a known token is found %s', (_where, text, token) => {
  const veil = veilOfSubscriber();
  veil.learnSecret(token, 'token');
  expect(seen(veil, text)).toEqual(['‹token-1›']);
  expect(veil.text(text)).toBe(text.replace(token, '‹token-1›'));
});

const token = 'Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6Gf';
const jwt =
  'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJzb21lYm9keS1lbHNlIiwianRpIjoiOWs4ZiJ9.c2lnbmF0dXJlLW9mLTMyLWJ5dGVzLWF0LWxlYXN0';
const secret = 'p4ss "word" <&> ünd';

describe.each([
  ['a token', token],
  ['a JWT', jwt],
  ['a secret that has to be escaped', secret],
  ['a phone number', number],
])('%s is found and masked', (_what, plain) => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const hex = Buffer.from(plain).toString('hex');
  test.each([
    ['raw', plain],
    ['raw between word characters', `x${plain}x`],
    ['as base64', base64(plain)],
    ['as base64 within more, one byte on', base64(`a${plain}:b`)],
    ['as base64 within more, two bytes on', base64(`ab${plain}c`)],
    ['as base64url', Buffer.from(`??>${plain}>??`).toString('base64url')],
    ['in a segment of a JWT', `eyJhbGciOiJub25lIn0.${base64(JSON.stringify({ is: plain }))}.`],
    ['URL-encoded', encodeURIComponent(plain)],
    ['URL-encoded in lower case', encodeURIComponent(plain).replace(/%../g, (pair) => pair.toLowerCase())],
    ['URL-encoded throughout', hex.replace(/../g, '%$&')],
    ['as hex SHA-256', sha256(plain)],
    ['as hex SHA-256 in upper case', sha256(plain).toUpperCase()],
  ])('%s', (_how, text) => {
    const veil = veilOfSubscriber();
    veil.learnSecret(token, 'token');
    veil.learnSecret(jwt, 'token');
    veil.learnSecret(secret, 'secret');
    const around = `before ${text} after`;
    expect(veil.leaksIn(around)).not.toEqual([]);
    const masked = veil.text(around);
    expect(masked).toMatch(/^before .*‹.*›.* after$/);
    expect(masked).not.toContain(text);
    expect(veil.leaksIn(masked)).toEqual([]);
  });
});

test.each([
  ['the payload of a JWT alone', jwt.split('.')[1] ?? ''],
  ['the signature of a JWT alone', jwt.split('.')[2] ?? ''],
  ['the beginning of a token that was cut off', `${token.slice(0, 26)}… (400 characters)`],
  ['the beginning of a JWT that was cut off', `${jwt.slice(0, 60)}…`],
  ['a secret within JSON within JSON', JSON.stringify(JSON.stringify({ secret }))],
  ['a secret within HTML', 'p4ss &quot;word&quot; &lt;&amp;&gt; ünd'],
  ['a number with spaces', '+44 7700 900 123'],
  ['a number with hyphens', '(0)7700-900-123'],
])('%s is found', (_what, text) => {
  const veil = veilOfSubscriber();
  veil.learnSecret(token, 'token');
  veil.learnSecret(jwt, 'token');
  veil.learnSecret(secret, 'secret');
  expect(veil.leaksIn(text)).toHaveLength(1);
  expect(veil.leaksIn(veil.text(text))).toEqual([]);
});

test('the header of a JWT, other tokens and other numbers are left alone', () => {
  const veil = veilOfSubscriber();
  veil.learnSecret(jwt, 'token');
  const others = `${jwt.split('.')[0]}.e30. ${sha256('else')} 2026-11-22T08:00:00 +44 7700 900124`;
  expect(veil.leaksIn(others)).toEqual([]);
});

test('a sighting tells where, and nothing of the value', () => {
  const veil = veilOfSubscriber();
  veil.learnSecret(token, 'token');
  expect(veil.leaksIn(`a ${token} b ${Buffer.from(token).toString('base64')} c`)).toEqual([
    { at: 2, length: 32, what: '‹token-1›' },
    { at: 37, length: 44, what: 'base64 of ‹token-1›' },
  ]);
});

test('what was recorded before a value was known is masked by the sweep, and the rest stays the same object', () => {
  const veil = veilOfSubscriber();
  const early = { headers: [['x-debug', veil.text(`token=${token}`)]], other: { fine: true, at: 3 } };
  veil.learnSecret(token, 'token');
  const clean = veil.sweep(early);
  expect(clean).toEqual({ headers: [['x-debug', 'token=‹token-1›']], other: { fine: true, at: 3 } });
  expect(clean.other).toBe(early.other);
});
