import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { brokenRun } from './reader-runs.ts';
import { hostile, sampleAdvice, sampleRun } from './sample-run.ts';

const largest = 500_000;

/** What the script of the page unpacks: ours, so its shape is known. */
interface Packed {
  readonly checks: readonly (readonly [string, string, readonly string[]])[];
  readonly columns: readonly (readonly string[])[];
}

test.each(['conformant', 'non-conformant', 'inconclusive'] as const)(
  'a %s run of 140 checks stays below 500 kB',
  (verdict) => {
    expect(Buffer.byteLength(renderHtml(sampleRun(verdict)))).toBeLessThan(largest);
  },
);

test('so does one with 40 violations', () => {
  expect(Buffer.byteLength(renderHtml(brokenRun()))).toBeLessThan(largest);
});

test('the policy allows the style and the script of the page and nothing else', () => {
  const html = renderHtml(sampleRun());
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hash = (text: string | undefined): string =>
    `'sha256-${createHash('sha256')
      .update(text ?? '')
      .digest('base64')}'`;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src ${hash(/<style>([^]*?)<\/style>/.exec(html)?.[1])};`);
  expect(policy).toContain(`script-src ${hash(/<script>([^]*?)<\/script>/.exec(html)?.[1])};`);
  expect(policy).not.toContain('unsafe');
  expect(html).not.toMatch(/ style="| on[a-z]+="/);
});

test('nothing that a target sent becomes markup', () => {
  const html = renderHtml(sampleRun());
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(html).not.toContain(hostile);
});

test('the closing part tells of each kind of token whether it was had, how, and by whom', () => {
  const [, section = ''] = renderHtml(sampleRun()).split('id="identities"');
  const text =
    section
      .split('</table>')[0]
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/ +/g, ' ') ?? '';
  expect(text).toContain('good had : CIBA; authorization code flow');
  expect(text).toContain('expired not had : could not be had: a token lives 3600 s');
  expect(text).toContain('of two legs not had : not to be had: the target has no token of two legs');
  expect(text).toContain('tampered with not had : no check of this run asked for it');
  expect(section).toContain('<td>1 check</td>');
  const { identities: _, ...before } = sampleRun();
  expect(renderHtml(before)).not.toContain('identities"');
});

test('every failure says what usually causes it and how to mend it', () => {
  const run = sampleRun();
  const html = renderHtml(run);
  const failures = run.checks.filter((one) => one.outcome === 'failed').length;
  expect(
    html.match(/<dt>What usually causes it<\/dt><dd>A template of the gateway &lt;default>/g),
  ).toHaveLength(failures);
  expect(html.split(`<dt>How to mend it</dt><dd>${escaped(sampleAdvice.remedy)}</dd>`)).toHaveLength(
    failures + 1,
  );
  const requirements = run.requirements.map((rule) => {
    const { typicalFault: _, remedy: __, ...before } = rule;
    return before;
  });
  expect(renderHtml({ ...run, requirements })).not.toContain('How to mend it');
});

test('only web addresses become links', () => {
  const run = sampleRun();
  const requirements = run.requirements.map((rule) => ({
    ...rule,
    source: { ...rule.source, url: 'javascript:alert(1)' },
  }));
  expect(renderHtml({ ...run, requirements })).not.toContain('href="javascript');
});

test('every exchange of a check is printed, packed or said to be left out', () => {
  const run = sampleRun();
  const html = renderHtml(run);
  const pack = /type="application\/octet-stream">([A-Za-z0-9+/=]*)</.exec(html)?.[1] ?? '';
  const { checks, columns } = JSON.parse(inflateRawSync(Buffer.from(pack, 'base64')).toString()) as Packed;
  const packedIds = columns[0] ?? [];
  const named = [...html.matchAll(/data-x="(\d+) (\d+) (\d+)"/g)].flatMap(([, check, from, to]) =>
    (checks[Number(check)]?.[2] ?? []).slice(Number(from), Number(to)),
  );
  expect(named.filter((id) => !packedIds.includes(id))).toEqual([]);
  const printed = html.match(/<details class="step/g)?.length ?? 0;
  expect(printed + named.length).toBe(run.checks.flatMap((check) => check.exchanges).length);
  expect(printed).toBeGreaterThan(10);
});

test('what does not fit is left to run.json, and the page says so', () => {
  const run = sampleRun();
  const [check] = run.checks.filter((one) => one.id === 'tokens/single-use');
  const [exchange] = Object.values(run.exchanges);
  if (check === undefined || exchange === undefined) throw new Error('the sample has changed');
  // 4,000 exchanges of 4,000 characters are more than the pack takes.
  const many = Array.from({ length: 4000 }, (_, index) => ({
    ...exchange,
    id: `x${index}`,
    response: { status: 200, headers: [], body: 'a'.repeat(9000) },
  }));
  const html = renderHtml({
    ...run,
    checks: [{ ...check, exchanges: many.map((one) => one.id) }],
    exchanges: Object.fromEntries(many.map((one) => [one.id, one])),
  });
  expect(html).toMatch(/[\d,]+ exchanges left out of this page for its size; run\.json has them\./);
  expect(html).toContain('Cut: the first 4,000 of 9,000 characters. run.json has the rest.');
  expect(Buffer.byteLength(html)).toBeLessThan(largest);
});

test('every link within the page has its goal', () => {
  for (const verdict of ['conformant', 'non-conformant', 'inconclusive'] as const) {
    const html = renderHtml(sampleRun(verdict));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const goals = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(goals.filter((goal) => !ids.includes(goal))).toEqual([]);
    expect(ids).toContain('check-tokens-single-use');
  }
});

test('a run without checks, rules or exchanges still gives a page', () => {
  const html = renderHtml({ ...sampleRun('inconclusive'), checks: [], requirements: [], exchanges: {} });
  expect(html).toContain('Inconclusive for Number Verification r3.2');
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
