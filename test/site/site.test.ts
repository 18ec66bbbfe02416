import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { type Again, renderReports, writeReports, type Written } from '../../src/cli/write-reports.ts';
import type { Run } from '../../src/model/run.ts';
import { checkListsOf, readHistory } from '../../src/history/read-history.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { measureSite } from '../bench/measure-site.ts';
import { madeRun } from '../history/kept-runs.ts';

const largest = 2_000_000;
const history = 'example-operator/r3.2/history.jsonl';

async function keep(root: string, run: Run, again?: Again): Promise<Written> {
  return writeReports(run, await renderReports({ run, leaksIn: () => [] }, ['json']), root, again);
}

function runAt(minute: number, more: Partial<Run> = {}): Run {
  const startedAt = `2026-01-12T02:${String(minute).padStart(2, '0')}:00.000Z`;
  return madeRun(
    { 'a/one': 'passed', 'a/two': minute % 2 === 0 ? 'passed' : 'violation' },
    { startedAt, ...more },
  );
}

test('with 200 targets and a year of nights no page is over 2 MB', async () => {
  const { bytes } = await measureSite(join(await emptyFolder(), 'reports'), 200, 365);
  for (const [page, size] of Object.entries(bytes)) expect(size, page).toBeLessThan(largest);
});

test('runs that end at once are all kept, and all shown', async () => {
  const root = await emptyFolder();
  const minutes = Array.from({ length: 8 }, (_, minute) => minute);
  await Promise.all(minutes.map((minute) => keep(root, runAt(minute))));
  const page = await readFile(join(root, 'example-operator/r3.2/index.html'), 'utf8');
  for (const minute of minutes) expect(page).toContain(`2026-01-12 02:0${minute}:00 UTC</a>`);
});

test('two runs of the same millisecond have folders of their own', async () => {
  const root = await emptyFolder();
  const [one, other] = await Promise.all([keep(root, runAt(1)), keep(root, runAt(1))]);
  expect(one.paths).not.toEqual(other.paths);
  const { runs } = await readHistory(join(root, 'example-operator/r3.2'), checkListsOf(root));
  expect(runs.map(({ entry }) => entry.run).toSorted()).toEqual([
    '20260112T020100.000Z',
    '20260112T020100.000Z-2',
  ]);
});

test('a run that is rendered again stays one run', async () => {
  const root = await emptyFolder();
  const one = await keep(root, runAt(1));
  expect(await keep(root, runAt(1), 'same folder')).toEqual(one);
  const { runs } = await readHistory(join(root, 'example-operator/r3.2'), checkListsOf(root));
  expect(runs.map(({ entry }) => entry.run)).toEqual(['20260112T020100.000Z']);
});

test('a torn line is told, left as it is, and harms no other', async () => {
  const root = await emptyFolder();
  await keep(root, runAt(1));
  await appendFile(join(root, history), '\n{"format":"nv-conformance/hist');
  const { troubles } = await keep(root, runAt(2));
  expect(troubles).toEqual([expect.stringMatching(/history\.jsonl, line 3 is no entry of a run/)]);
  expect(await readFile(join(root, history), 'utf8')).toContain('\n{"format":"nv-conformance/hist\n{');
  const page = await readFile(join(root, 'example-operator/r3.2/index.html'), 'utf8');
  for (const minute of [1, 2]) expect(page).toContain(`02:0${minute}:00 UTC</a>`);
});

test('a file of somebody else is left alone, and told', async () => {
  const root = await emptyFolder();
  await writeFile(join(root, 'index.html'), '<h1>My own page</h1>');
  await mkdir(join(root, 'notes', 'more'), { recursive: true });
  const { troubles } = await keep(root, runAt(1));
  expect(troubles).toEqual([expect.stringContaining('index.html is not of this site, so it is left alone')]);
  expect(await readFile(join(root, 'index.html'), 'utf8')).toBe('<h1>My own page</h1>');
  expect((await stat(join(root, 'matrix.html'))).size).toBeGreaterThan(0);
});

test('where the history cannot be written the reports are there, and the trouble is told', async () => {
  const root = await emptyFolder();
  await mkdir(join(root, history), { recursive: true });
  const { paths, troubles } = await keep(root, runAt(1));
  expect((await stat(paths[0] ?? '')).size).toBeGreaterThan(0);
  expect(troubles).toEqual([
    expect.stringMatching(/^the site of all runs could not be brought up to date: EISDIR/),
  ]);
});

test('a run rewrites the pages of its own target, the index and the matrix, and nothing else', async () => {
  const root = await emptyFolder();
  const other = { ...runAt(1).target, name: 'other-operator' };
  await keep(root, runAt(1, { target: other }));
  const before = await stat(join(root, 'other-operator/r3.2/index.html'));
  await keep(root, runAt(2));
  expect((await stat(join(root, 'other-operator/r3.2/index.html'))).ino).toBe(before.ino);
  expect(await readFile(join(root, 'index.html'), 'utf8')).toContain('2 targets');
  expect((await readdir(root, { recursive: true })).filter((path) => path.endsWith('.part'))).toEqual([]);
});

test('the badge tells a run of all checks from a run of a part', async () => {
  const root = await emptyFolder();
  const badge = (): Promise<string> => readFile(join(root, 'example-operator/r3.2/badge.svg'), 'utf8');
  const part = { digest: 'sha256:aaaaaaaaaaaa', rules: 2, checks: 2, selected: 'part' } as const;
  await keep(root, runAt(2, { catalogue: part }));
  expect(await badge()).toContain('<title>Number Verification r3.2: conformant (part)</title>');
  await keep(root, runAt(3));
  await keep(root, runAt(4, { catalogue: part }));
  expect(await badge()).toContain('<title>Number Verification r3.2: not conformant</title>');
});
