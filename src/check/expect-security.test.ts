import { describe, expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import type { HeaderLines } from '../model/exchange.ts';
import {
  closedTo,
  keptOutOfCaches,
  withoutForbiddenHeaders,
  withoutInternals,
  withoutNumberInToken,
  withoutSecretsInUrls,
} from './expect-security.ts';
import type { Authorization, Received } from './observations.ts';

const [release] = releases;
const phoneNumber = '+447700900000';

function received(headers: HeaderLines, text = '{}'): Received {
  if (release === undefined) throw new TypeError('no release');
  return { exchange: '1', status: 200, headers, text, json: undefined, sentAt: 0, receivedAt: 0, release };
}

function findings(one: { examine(subject: Received): readonly unknown[] }, headers: HeaderLines): number {
  return one.examine(received(headers)).length;
}

describe('headers', () => {
  test.each([
    ['server', 'gateway', 0],
    ['Server', 'nginx', 1],
    ['server', 'edge/2.1', 1],
    ['X-Powered-By', 'Express', 1],
    ['strict-transport-security', 'max-age=63072000', 0],
  ])('%s: %s', (name, value, expected) => {
    expect(findings(withoutForbiddenHeaders(), [[name, value]])).toBe(expected);
  });

  test.each([
    [[['cache-control', 'no-store']], 0],
    [[['Cache-Control', 'private, max-age=0']], 0],
    [[['cache-control', 'public, no-cache']], 1],
    [[], 1],
    [
      [
        ['cache-control', 'no-store'],
        ['age', '3'],
      ],
      1,
    ],
  ] as const)('what caches are told: %j', (headers, expected) => {
    expect(findings(keptOutOfCaches(), headers)).toBe(expected);
  });

  test('an origin is let in by its name or by a star, and only together with credentials', () => {
    const origin = 'https://a.invalid';
    const credentials = ['access-control-allow-credentials', 'true'] as const;
    const open = (allowed: string) => ['access-control-allow-origin', allowed] as const;
    expect(findings(closedTo(origin), [open(origin), credentials])).toBe(1);
    expect(findings(closedTo(origin), [open('*'), credentials])).toBe(1);
    expect(findings(closedTo(origin), [open('*')])).toBe(0);
    expect(findings(closedTo(origin), [open('https://b.invalid'), credentials])).toBe(0);
  });
});

describe('internals', () => {
  test.each([
    'Client specified an invalid argument at phoneNumber (see the documentation)',
    'The body has to be one phoneNumber or one hashedPhoneNumber. Select one from both.',
    'phoneNumber: must match "^\\\\+[1-9][0-9]{4,14}$"',
    'see https://api.example.com/usr/docs',
  ])('an ordinary message is none: %s', (message) => {
    expect(withoutInternals().examine(received([], JSON.stringify({ message })))).toEqual([]);
  });

  test.each([
    'at com.example.nv.VerifyController.read(VerifyController.java:87)',
    'it broke\n\tat Reader.read(Reader.java:7)',
    'cannot open /var/lib/nv/numbers.db',
    'at Object.parse (file:///app/server.js:10:3)',
    'com.example.nv.MappingException: unexpected end',
    'ORA-01722: invalid number',
    'upstream 10.12.0.7 refused',
    'Traceback (most recent call last): ...',
  ])('is seen: %s', (message) => {
    expect(withoutInternals().examine(received([], JSON.stringify({ message })))).not.toEqual([]);
  });
});

test('a number is seen in a JWT, be it a claim or a plain digest, and not guessed into an opaque token', () => {
  const jwt = (claims: object) =>
    `${btoa('{"alg":"RS256"}')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
  const judge = (value: string) =>
    withoutNumberInToken().examine({ value, subscriberNumber: phoneNumber }).length;
  expect(judge(jwt({ msisdn: '447700900000' }))).toBe(1);
  expect(judge(jwt({ sub: { phone: phoneNumber } }))).toBe(1);
  expect(judge(jwt({ sub: 'mbW5oBqSs3' }))).toBe(0);
  expect(judge('b3BhcXVl-opaque-0123456789')).toBe(0);
});

test('a number is seen in a redirect and in a cookie, also escaped; our own first URL is not looked at', () => {
  const judge = (url: string, headers: HeaderLines) => {
    const authorization: Authorization = {
      sent: {
        clientId: '',
        redirectUri: '',
        state: '',
        nonce: '',
        scope: '',
        subscriberNumber: phoneNumber,
      },
      hops: [{ exchange: '1', url, status: 302, headers }],
      end: { kind: 'answered', received: received([]) },
      issuer: undefined,
      startedAt: 0,
    };
    return withoutSecretsInUrls().examine(authorization).length;
  };
  expect(judge('https://a.invalid/?login_hint=tel:+447700900000', [])).toBe(0);
  expect(judge('https://a.invalid', [['location', '/next?msisdn=447700900000']])).toBe(1);
  expect(judge('https://a.invalid', [['set-cookie', 'line=%2B4477%3009%3000%300; Path=/']])).toBe(1);
  expect(judge('https://a.invalid', [['location', 'https://c.invalid/cb#id_token=x']])).toBe(1);
  expect(judge('https://a.invalid', [['location', 'https://c.invalid/cb?code=4477009&state=x']])).toBe(0);
});
