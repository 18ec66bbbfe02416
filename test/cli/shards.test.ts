import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import type { Run } from '../../src/model/run.ts';
import { emptyFolder, nvConformance } from './run-command.ts';
import { readRun, writtenPath, writtenRun } from './written.ts';

// Several runs in processes of their own, on a machine that may be busy.
const patience = 240_000;
const narrow = [
  'run',
  '--suite',
  'share',
  'schema',
  'discovery',
  '--fault',
  'verify-scope-reads-number',
  '--format',
  'json',
];
let folder = '';
let whole = '';
let shards: readonly string[] = [];

async function performed(...more: readonly string[]): Promise<string> {
  const { stdout } = await nvConformance([...narrow, ...more], { cwd: folder });
  return writtenPath(stdout);
}

const runOf = (path: string): Promise<Run> => readRun(join(folder, path));

beforeAll(async () => {
  folder = await emptyFolder();
  whole = await performed();
  shards = [await performed('--shard', '1/2'), await performed('--shard', '2/2')];
}, patience);

describe('the shards of a run', { timeout: patience }, () => {
  test('merged say of every check what one run says', async () => {
    const { code, stdout } = await nvConformance(['report', ...shards, '--format', 'json'], { cwd: folder });
    const merged = await writtenRun(stdout, folder);
    const told = ({ checks }: Run): unknown =>
      checks.map(({ id, outcome, signature }) => [id, outcome, signature]);
    const one = await runOf(whole);
    expect(told(merged)).toEqual(told(one));
    expect(merged.requirements.map(({ id, status }) => [id, status])).toEqual(
      one.requirements.map(({ id, status }) => [id, status]),
    );
    expect(merged).toMatchObject({ verdict: 'non-conformant', merged: { shards: 2, missing: [] } });
    expect(code).toBe(1);
  });

  test('are not in the site, and say that they are parts', async () => {
    const site = await readFile(join(folder, 'reports', 'index.html'), 'utf8');
    expect(site).not.toContain('shard');
    const { stdout } = await nvConformance([...narrow, '--shard', '1/2'], { cwd: folder });
    expect(stdout).toContain('as far as the chosen checks and shard 1 of 2 reach');
    expect(stdout).toContain('this is shard 1 of 2');
  });

  test('without one of them are inconclusive, and say which is missing', async () => {
    // The one that found nothing wrong: a violation decides even so.
    const sound = await soundShard();
    const { code, stdout } = await nvConformance(['report', sound, '--format', 'json'], { cwd: folder });
    expect(stdout).toMatch(/^\? Inconclusive/);
    expect(stdout).toMatch(/shard [12] of 2 is missing: nobody named its run\.json/);
    expect(code).toBe(2);
  });

  test('of another plan, or the same twice, are refused', async () => {
    const other = await performed('--shard', '1/3');
    const cases = [
      [[shards[0] ?? '', other], /are no shards of one run \(Number of shards: 2, and 3\)/],
      [[shards[0] ?? '', shards[0] ?? ''], /are both shard 1; name each shard once/],
      [[shards[0] ?? '', await changed('r2.4')], /are no shards of one run \(Release: r3\.2, and r2\.4\)/],
    ] as const;
    for (const [files, message] of cases) {
      const { code, stderr } = await nvConformance(['report', ...files], { cwd: folder });
      expect([code, stderr]).toEqual([64, expect.stringMatching(message)]);
    }
  });

  test.each(['0/2', '3/2', '2', 'a/b', '1/0'])('--shard %s is refused with what to write', async (part) => {
    const { code, stderr } = await nvConformance(['run', '--shard', part, '--plan'], { cwd: folder });
    expect([code, stderr]).toEqual([64, expect.stringContaining('e.g. --shard 1/3')]);
  });
});

async function soundShard(): Promise<string> {
  for (const path of shards) if ((await runOf(path)).counts.failed === 0) return path;
  throw new Error('both shards found violations');
}

async function changed(release: 'r2.4'): Promise<string> {
  const run = await runOf(shards[1] ?? '');
  await writeFile(
    join(folder, 'changed.json'),
    JSON.stringify({ ...run, target: { ...run.target, release } }),
  );
  return 'changed.json';
}
