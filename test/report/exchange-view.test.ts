import { expect, test } from 'vitest';
import type { Exchange } from '../../src/model/exchange.ts';
import { difference } from '../../src/report/html/difference.ts';
import { viewOf } from '../../src/report/html/exchange-view.ts';

const json = [['Content-Type', 'application/json']] as const;

function answered(body: string): Exchange {
  return {
    id: 'e1',
    leg: 'api',
    path: 'direct',
    startedAt: 0,
    durationMs: 12,
    request: { method: 'GET', url: 'https://api.example/x?y=1', headers: [] },
    response: { status: 200, headers: json, body },
  };
}

test('a body of JSON is laid out', () => {
  expect(viewOf(answered('{"a": 1,"b":"x y"}')).response.body).toBe('{\n  "a": 1,\n  "b": "x y"\n}');
});

test.each([
  ['a member sent twice', '{"a":1,"a":2}'],
  ['a number that would change', '{"a":1.0}'],
  ['a number too large', '{"a":12345678901234567890}'],
  ['an escaped letter', '{"a":"\\u0041"}'],
  ['broken JSON', '{"a":1'],
])('%s stays as it was sent', (_, body) => {
  expect(viewOf(answered(body)).response.body).toBe(body);
});

test('characters that hide are shown', () => {
  expect(viewOf(answered('a\u202eb\u0000c\u200bd\u00a0e')).response.body).toBe(
    'a\\u{202e}b\\u{0}c\\u{200b}d\\u{a0}e',
  );
});

test('a missing response says why', () => {
  const { response: _, ...rest } = answered('');
  const view = viewOf({ ...rest, failure: 'connection refused' });
  expect(view.status).toBe('no response');
  expect(view.response.body).toBe('connection refused');
});

test('the parameters of a long URL stand one to a line, nothing lost', () => {
  const url = `https://auth.example/authorize?a=${'x'.repeat(100)}&b=?&c`;
  const { request } = viewOf({ ...answered(''), request: { method: 'GET', url, headers: [] } });
  expect(request.query.split('\n')).toHaveLength(3);
  expect(request.start + request.query.replaceAll('\n', '')).toBe(`GET ${url}`);
});

test('the difference of two values is what is not common at both ends', () => {
  expect(difference('HTTP status 401, sent', 'HTTP status 200, sent')).toEqual({
    before: 'HTTP status ',
    differing: '401',
    after: ', sent',
  });
  expect(difference('a a', 'a')).toEqual({ before: 'a', differing: ' a', after: '' });
});
