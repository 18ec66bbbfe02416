import { expect, test } from 'vitest';
import type { Exchange } from '../../src/model/exchange.ts';
import { curlOf } from '../../src/report/html/curl.ts';
import { marked } from '../../src/report/html/misfit.ts';

const exchange: Exchange = {
  id: 'e1',
  leg: 'api',
  path: 'direct',
  startedAt: 0,
  durationMs: 1,
  request: {
    method: 'POST',
    url: 'https://api.example/verify',
    headers: [
      ['Host', 'api.example'],
      ['authorization', 'Bearer ‹token-93›'],
      ['x-empty', ''],
    ],
    body: `{"phoneNumber":"+‹number of subscriber›","it's":"$HOME"}`,
  },
};

test('a request becomes curl whose secrets are variables of the shell, and nothing else is', () => {
  expect(curlOf(exchange)).toBe(
    [
      'TOKEN_93=  # token-93',
      'NUMBER_OF_SUBSCRIBER=  # number of subscriber',
      'curl -sS -i -X POST https://api.example/verify \\',
      `  -H 'authorization: Bearer '"$TOKEN_93" \\`,
      `  -H 'x-empty;' \\`,
      `  --data-raw '{"phoneNumber":"+'"$NUMBER_OF_SUBSCRIBER"'","it'\\''s":"$HOME"}'`,
    ].join('\n'),
  );
});

test('a form is encoded again, and the way it went is told', () => {
  const { request: _, ...rest } = exchange;
  const form = curlOf({
    ...rest,
    path: 'subscriber: proxy 127.0.0.1:8101',
    request: {
      method: 'POST',
      url: 'https://auth.example/token',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: 'grant_type=authorization_code&scope=openid a:b',
    },
  });
  expect(form).toContain('# It went this way: subscriber: proxy 127.0.0.1:8101');
  expect(form).toContain("--data-urlencode 'scope=openid a:b'");
});

test('HEAD is asked for as curl wants it, and what a shell cannot send is not told', () => {
  const { request } = exchange;
  expect(curlOf({ ...exchange, request: { ...request, method: 'HEAD' } })).toContain('curl -sS -i --head ');
  expect(curlOf({ ...exchange, request: { ...request, body: 'a\u0000b' } })).toBeUndefined();
});

const response = {
  start: 'HTTP 200',
  query: '',
  headers: 'content-type: text/html\nlocation: https://c.example/?error=x\nx-correlator: a',
  body: '{\n  "code": "X",\n  "message": "code"\n}',
  note: '',
};

test.each([
  ['again: HTTP status', true, [], []],
  ['answers: #2 x-correlator', false, ['x-correlator: a'], []],
  ['refused: code', false, [], ['  "code": "X",\n']],
  ['answer: body /message', false, [], ['  "message": "code"\n']],
  ['redirect: error', false, ['location: https://c.example/?error=x\n'], []],
  ['lifetime: seconds until it ends', false, [], []],
])('a finding of %s marks what it names', (of, start, headers, body) => {
  const marks = marked(response, [{ of, expected: 'a', actual: 'b' }]);
  const texts = (list: typeof marks.body): readonly string[] =>
    list.filter((one) => one.marked).map(({ text }) => text);
  expect([marks.start, texts(marks.headers), texts(marks.body)]).toEqual([start, headers, body]);
  expect(marks.body.map(({ text }) => text).join('')).toBe(response.body);
});
