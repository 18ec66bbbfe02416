import { expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import type { HandshakeEnd } from '../model/handshake.ts';
import { agreed, agreedToOneOffer, notServedInClear, secureUrls, withinValidity } from './expect-tls.ts';
import type { Handshake } from './observations.ts';

const aRelease = releases.find(({ name }) => name === defaultRelease) ?? fail();

function fail(): never {
  throw new RangeError('the default release is one of them');
}

const clearAnswer = (status: number, text = '', location?: string) => ({
  request: 'POST http://127.0.0.1:1/token',
  received: {
    exchange: 'e1',
    status,
    headers: location === undefined ? [] : [['Location', location] as const],
    text,
    json: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined,
    sentAt: 0,
    receivedAt: 0,
    release: aRelease,
  },
});

test.each([
  ['a redirect to https', clearAnswer(308, '', 'https://127.0.0.1:1/token')],
  [
    'a refusal for want of TLS',
    clearAnswer(403, '{"status":403,"code":"PERMISSION_DENIED","message":"TLS"}'),
  ],
  ['a demand for another protocol', clearAnswer(426)],
  ['the page of a server that was spoken to in clear', clearAnswer(400, '<html>plain HTTP</html>')],
  [
    'the JSON of such a server',
    clearAnswer(400, '{"error":"Client sent an HTTP request to an HTTPS server"}'),
  ],
  ['another site that does not know the path', clearAnswer(404, '{"error":"Not Found"}')],
  ['a server that is out of order', clearAnswer(503)],
])('%s is no service in clear text', (_what, answer) => {
  expect(notServedInClear().examine([answer])).toEqual([]);
});

test.each([
  ['a success', clearAnswer(200, '{}'), 'HTTP 200'],
  ['a demand for a token', clearAnswer(401), 'HTTP 401'],
  ['a redirect that stays in clear', clearAnswer(302, '', '/login'), 'HTTP 302 within clear text'],
  ['a redirect to http', clearAnswer(302, '', 'http://127.0.0.1:1/login'), 'HTTP 302 within clear text'],
  [
    'an error of OAuth',
    clearAnswer(400, '{"error":"invalid_request"}'),
    'HTTP 400 with an error of the service',
  ],
  ['an ErrorInfo', clearAnswer(400, '{"code":"INVALID_ARGUMENT"}'), 'HTTP 400 with an error of the service'],
])('%s is a service in clear text', (_what, answer, actual) => {
  expect(notServedInClear().examine([answer])).toMatchObject([{ of: answer.request, actual }]);
});

test('no answer is no service', () => {
  expect(notServedInClear().examine([{ request: 'GET http://127.0.0.1:1/', received: 'no answer' }])).toEqual(
    [],
  );
});

const now = Date.parse('2026-06-01T00:00:00Z');
const end: HandshakeEnd = {
  kind: 'agreed',
  protocol: 'TLSv1.3',
  cipher: 'TLS_AES_128_GCM_SHA256',
  certificate: {
    validFrom: now - 1,
    validTo: now + 1,
    chainTrouble: undefined,
    outOfDate: false,
    namesHost: true,
    hosts: 'DNS:localhost',
  },
};
const at = (one: HandshakeEnd, time = now): Handshake => ({
  place: 'https://127.0.0.1:1 (API)',
  offer: 'TLS 1.2 and TLS 1.3',
  end: one,
  at: time,
});
const refused: HandshakeEnd = { kind: 'refused', code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' };

test('a host that agrees to old versions alone is there all the same', () => {
  expect(agreedToOneOffer().examine({ sound: [at(refused)], spoilt: [at(end)] })).toEqual([]);
  expect(agreedToOneOffer().examine({ sound: [at(refused)], spoilt: [at(refused)] })).toHaveLength(1);
  expect(agreedToOneOffer().examine({ sound: [], spoilt: [] })).toHaveLength(1);
});

test('where there is no host, nothing has been agreed on', () => {
  expect(agreed().examine([])).toMatchObject([{ actual: 'none' }]);
});

test('a certificate counts on its first and its last moment, and not before or after', () => {
  for (const time of [now - 1, now + 1]) expect(withinValidity().examine([at(end, time)])).toEqual([]);
  for (const time of [now - 2, now + 2]) {
    expect(withinValidity().examine([at(end, time)])).toMatchObject([
      { of: 'validity at https://127.0.0.1:1 (API)', actual: 'from 2026-05-31 to 2026-06-01' },
    ]);
  }
});

test('one URL in clear text is named, on loopback too', () => {
  const named = [
    { name: 'API', url: 'https://api.example/v2' },
    { name: 'jwks_uri', url: 'http://127.0.0.1:1/jwks' },
  ];
  expect(secureUrls().examine(named)).toMatchObject([
    { of: 'jwks_uri', actual: 'http://127.0.0.1:1, in clear text' },
  ]);
});
