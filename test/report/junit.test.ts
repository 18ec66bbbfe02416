import { expect, test } from 'vitest';
import { renderJunit } from '../../src/report/junit.ts';
import { sampleRun } from './sample-run.ts';

const xml = renderJunit(sampleRun());

function testcase(id: string): string {
  const start = xml.indexOf(`name="${id}"`);
  const next = xml.indexOf('<testcase', start);
  return xml.slice(start, next);
}

test('each chapter is a testsuite and the sums agree', () => {
  const sum = (name: string): number =>
    [...xml.matchAll(new RegExp(`<testsuite [^>]* ${name}="(\\d+)"`, 'g'))].reduce(
      (all, match) => all + Number(match[1]),
      0,
    );
  expect(xml.match(/<testsuite /g)).toHaveLength(9);
  expect(xml.match(/<testcase /g)).toHaveLength(140);
  expect([sum('tests'), sum('failures'), sum('errors'), sum('skipped')]).toEqual([140, 3, 3, 3]);
  expect(xml).toContain(
    '<testsuites name="nv-conformance" tests="140" failures="3" errors="3" skipped="3" time="133.482">',
  );
});

test('a violation is a failure of the type of its requirement', () => {
  expect(testcase('tokens/single-use')).toContain(
    '<failure type="TOKEN-SINGLE-USE" message="MUST: An access token is restricted to a single API call">',
  );
  expect(testcase('tokens/single-use')).toContain('expected: HTTP status 401\n  actual:   HTTP status 200');
});

test.each(['tokens/single-use', 'discovery/pkce', 'verify/media-type'])(
  'the failure of %s says, on one line, what usually causes it and how to mend it',
  (id) => {
    expect(testcase(id)).toMatch(
      /\nWhat usually causes it: A template of the gateway &lt;default&gt; answers in place of the service\. How to mend it: Let the .* nodes share\.$/m,
    );
  },
);

test('a warning passes and says so', () => {
  expect(testcase('discovery/pkce')).toContain('<system-out>warning: SHOULD: ');
  expect(testcase('discovery/pkce')).not.toContain('<failure');
  expect(testcase('verify/media-type')).toContain('<system-out>note: MAY: ');
});

test('an inconclusive check is an error with its cause', () => {
  expect(testcase('authorization/header-spoof')).toContain(
    '<error type="environment" message="inconclusive: cannot reach',
  );
});

test('an inapplicable check is skipped', () => {
  expect(testcase('tokens/assertion-replay')).toContain(
    '<skipped message="not applicable: for want of client authentication by private_key_jwt"/>',
  );
});

test('hostile text is escaped and no character is forbidden in XML', () => {
  expect(testcase('verify/phone-pattern')).toContain('&lt;/script&gt;&lt;/pre&gt;&lt;img src=x');
  expect(testcase('verify/phone-pattern')).toContain(']]&gt;&amp;amp;\\u{1b}[31m\\u{0}\\u{202e}\\u{d800}');
  expect(xml).not.toMatch(/[^\n\t\u0020-\ud7ff\ue000-\ufffd]/);
});
