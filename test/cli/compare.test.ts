import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { emptyFolder, nvConformance } from './run-command.ts';
import { readRun, writtenPath, writtenRun } from './written.ts';

// Two runs in processes of their own, on a machine that may be busy.
const patience = 180_000;
let folder = '';
let [sound, bent] = ['', ''];
const narrow = ['run', '--suite', 'discovery', '--format', 'json'];

beforeAll(async () => {
  folder = await emptyFolder();
  const first = await nvConformance(narrow, { cwd: folder });
  sound = writtenPath(first.stdout);
  const second = await nvConformance(
    [...narrow, '--fault', 'code-flow-not-advertised', '--baseline', sound],
    {
      cwd: folder,
    },
  );
  expect(second.stdout).toContain('Since the baseline: ✕ 1 new violation');
  expect(second.code).toBe(1);
  bent = writtenPath(second.stdout);
}, patience);

describe('nv-conformance compare', () => {
  test('is not needed to hear what changed since the last run of the same target', async () => {
    const again = await nvConformance(narrow, { cwd: folder });
    expect(again.stdout).toMatch(/Since the last run: No new violation, 1 fixed \(compared with 20/);
    const { previous } = await writtenRun(again.stdout, folder);
    expect(previous?.changes.fixed.map(({ id }) => id)).toEqual(['discovery/code-flow']);
  });

  test('says what is new, and ends with 1', async () => {
    const { code, stdout } = await nvConformance(['compare', sound, bent], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('✕ 1 new violation');
    expect(stdout).toContain('discovery/code-flow: passed → violation');
    expect(stdout).toContain('Faults of the embedded operator: none → code-flow-not-advertised');
  });

  test('ends with 0 where violations are fixed, or known', async () => {
    const back = await nvConformance(['compare', bent, sound], { cwd: folder });
    expect([back.code, back.stdout.split('\n')[0]]).toEqual([0, '✓ No new violation, 1 fixed']);
    const known = await nvConformance(['compare', bent, bent], { cwd: folder });
    expect([known.code, known.stdout.split('\n')[0]]).toEqual([0, '✓ No new violation, 1 still failing']);
  });

  test('writes markdown for a pull request, and JSON', async () => {
    const markdown = await nvConformance(['compare', sound, bent, '--format', 'markdown'], { cwd: folder });
    expect(markdown.stdout).toContain('### New violations (1)\n\n- **MUST** ');
    const { stdout } = await nvConformance(['compare', sound, bent, '--format', 'json'], { cwd: folder });
    const run = await readRun(join(folder, bent));
    expect(JSON.parse(stdout)).toEqual(run.baseline);
  });

  test('tells what is wrong with a file that is no run, and ends with 64', async () => {
    await writeFile(join(folder, 'half.json'), (await readFile(join(folder, sound), 'utf8')).slice(0, 5000));
    await writeFile(join(folder, 'other.json'), '{"format":"something else"}');
    const wrong = [
      ['half.json', 'half.json is not JSON, or only a part of it'],
      ['other.json', 'other.json is not a run of nv-conformance: format'],
      ['none.json', 'none.json cannot be read'],
    ] as const;
    for (const [name, message] of wrong) {
      const { code, stderr } = await nvConformance(['compare', name, sound], { cwd: folder });
      expect([code, stderr]).toEqual([64, expect.stringContaining(message)]);
    }
  });
});
