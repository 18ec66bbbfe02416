import { expect, test } from 'vitest';
import { columnTallies } from '../../src/report/columns.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { sampleRun } from './sample-run.ts';
import { coveredRun, waivedRun, waiverOf, withWaivers } from './waived-run.ts';

const run = waivedRun();
const text = renderText(run, { color: false, columns: 100 });
const markdown = renderMarkdown(run);
const junit = renderJunit(run);
const html = renderHtml(run);

test('the sample has a waiver of each status', () => {
  expect(new Set(run.waivers?.map(({ status }) => status)).size).toBe(7);
});

test('every failed check shows its signature in every report', () => {
  const failed = run.checks.filter(({ outcome }) => outcome === 'failed');
  expect(failed).toHaveLength(6);
  for (const { id, signature = 'none' } of failed) {
    for (const report of [text, markdown, junit, html]) expect(report, id).toContain(signature);
  }
});

test.each([
  ['text', text.replace(/\s+/g, ' ')],
  ['markdown', markdown.replaceAll('\\', '')],
  ['JUnit', junit],
  ['HTML', html],
])('a waived failure keeps owner, reason, ticket and last day in %s', (_format, report) => {
  for (const words of [
    'authorization/off-network',
    'API team, api@operator.example',
    'The gateway of the old core answers 500; it is replaced in March',
    'https://tickets.operator.example/NV-123',
    '2026-06-30',
  ]) {
    expect(report).toContain(words);
  }
});

test('a waiver says what is to be done about it', () => {
  expect(text).toContain('ends soon: holds for 8 more days, then the run turns red');
  expect(text).toContain('expired: mend the implementation, or agree on a later day with the owner');
  expect(text).toMatch(/not needed: [^\n]*remove the waiver from the target\s+file/);
  expect(text).toMatch(
    /other failure: the check now fails in another way; [^]*?give\s+it the new\s+signature/,
  );
});

test('what is waived is no broken rule on the first screen, and is told in full below', () => {
  const section = (id: string): string => html.split(`id="${id}"`)[1]?.split('</section>')[0] ?? '';
  expect(section('broken')).not.toContain('authorization/off-network');
  expect(section('broken')).toContain('tokens/single-use');
  expect(section('waivers')).toContain('authorization/off-network');
  expect(html).toContain('<article class="failure waived" id="check-authorization-off-network"');
});

test('only web addresses of tickets become links, and nothing of a waiver becomes markup', () => {
  expect(html).toContain('<a href="https://tickets.operator.example/NV-123">');
  expect(html).not.toContain('href="javascript');
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
});

test.each([
  ['some failures', run],
  ['all failures', coveredRun()],
])('every link within the page has its goal where %s are waived', (_what, one) => {
  const page = renderHtml(one);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const goals = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(goals.filter((goal) => !ids.includes(goal))).toEqual([]);
});

test('a conformant run never hides that violations are waived', () => {
  const covered = coveredRun();
  expect(covered.verdict).toBe('conformant');
  const headline = 'Conformant with Number Verification r3.2, 3 violations waived';
  expect(renderText(covered, { color: false, columns: 100 })).toMatch(new RegExp(`^✓ ${headline}\n`));
  expect(renderMarkdown(covered)).toMatch(new RegExp(`^## ✓ ${headline}\n`));
  expect(renderHtml(covered)).toContain(headline);
  expect(renderHtml(covered)).toContain('found a rule broken that must hold, but for what is waived.');
  expect(renderText(covered, { color: false, columns: 100 })).not.toContain('nv-conformance explain');
});

test('a run that only its waivers keep from being conformant says so', () => {
  const covered = coveredRun();
  const stale = withWaivers(covered, [...(covered.waivers ?? []), waiverOf(covered, 'verify/true')]);
  expect(stale.verdict).toBe('inconclusive');
  expect(renderHtml(stale)).toContain('but the waivers no longer fit what was seen.');
  expect(renderHtml(stale)).toContain('1 waiver is out of date.');
});

test('JUnit skips what is waived and is red where a waiver is out of date', () => {
  expect(junit).toMatch(/<testsuites name="nv-conformance" tests="147" failures="2" errors="6" skipped="5" /);
  expect(junit).toContain(
    '<skipped message="waived: The gateway of the old core answers 500; it is replaced in March (until 2026-06-30, ',
  );
  expect(junit).toContain('<error type="config" message="waiver expired: mend the implementation');
  expect(junit.match(/<testcase classname="waivers"/g)).toHaveLength(7);
  expect(junit).not.toMatch(/[^\n\t\u0020-\ud7ff\ue000-\ufffd]/);
});

test('JUnit of a run without waivers has no suite of waivers', () => {
  expect(renderJunit(sampleRun())).not.toContain('waivers');
});

test('the counts by authority add up to the counts of the run', () => {
  const tallies = columnTallies(run);
  expect(tallies.map(({ column }) => column)).toEqual(['camara', 'base-standard', 'good-practice']);
  expect(tallies.reduce((sum, { checks }) => sum + checks, 0)).toBe(run.checks.length);
  const sum = (kind: 'violation' | 'waived' | 'passed'): number =>
    tallies.reduce((all, { of }) => all + (of.get(kind) ?? 0), 0);
  expect([sum('violation'), sum('waived'), sum('passed')]).toEqual([
    run.counts.failed,
    run.counts.waived,
    run.counts.passed,
  ]);
});

test('a run that names the authority in its rules alone has the same columns', () => {
  const checks = run.checks.map((check) => {
    const { authority: _, ...rest } = check;
    return rest;
  });
  expect(columnTallies({ ...run, checks })).toEqual(columnTallies(run));
});

test('the columns of authority stand in a table on the first screen, and on one line in text and markdown', () => {
  const [firstScreen = ''] = html.split('</header>');
  const table = /<table class="count-table">.*?<\/table>/s.exec(firstScreen)?.[0] ?? '';
  const rows = table.split('<tr').map((row) =>
    row
      .replace(/<[^>]*>|^[^>]*>/g, ' ')
      .trim()
      .split(/\s{2,}/),
  );
  expect(rows[1]).toEqual(['Checks', 'CAMARA', 'Base standards', 'Good practice', 'All']);
  expect(rows[2]?.slice(-4)).toEqual(['2', '0', '0', '2']);
  const line =
    'CAMARA: 2 violations, 1 warning, 1 note, 1 waived, 3 inconclusive, 103 passed, 3 not applicable; Base standards: 1 waived, 19 passed; Good practice: 6 passed';
  expect(markdown).toContain(`\n${line}\n`);
  expect(text.replace(/\s+/g, ' ')).toContain(line);
});

test.each([40, 80, 100])('no line about a waiver is longer than %d columns', (columns) => {
  const waivers = renderText(coveredRun(), { color: false, columns }).split('Waivers\n')[1] ?? '';
  // An id stands alone with its signature, so that both can be copied.
  const long = waivers.split('\n').filter((line) => line.length > columns && !/^[~?!–] /.test(line));
  expect(long).toEqual([]);
});
