import { fileURLToPath } from 'node:url';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Run } from '../../src/model/run.ts';
import { emptyFolder, type Finished, nvConformance, startOperatorProcess } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';
import { childrenOf, isGone, startRunning } from './running.ts';

const consumer = fileURLToPath(new URL('consumer.ts', import.meta.url));
const checks = [
  'verify/success',
  'verify/malformed-number',
  'verify/malformed-json',
  'verify/wrong-type/null',
  'share/success',
  'token-use/missing-verify',
  'token-use/scheme-case',
];

async function throughProxy(
  faults: readonly string[],
): Promise<{ run: Run; finished: Finished; through: Run }> {
  const folder = await emptyFolder();
  await using operator = await startOperatorProcess(
    folder,
    faults.flatMap((one) => ['--fault', one]),
  );
  const command = ['--', process.execPath, consumer, operator.targetFile, ...checks];
  const finished = await nvConformance(['proxy', operator.targetFile, ...command], { cwd: folder });
  const path = /reports\S+run\.json/.exec(finished.stdout)?.[0] ?? '';
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).not.toMatch(/7700900/);
  const reports = await readdir(join(folder, 'through'), { recursive: true });
  const written = reports.find((one) => one.endsWith('run.json')) ?? '';
  const through = JSON.parse(await readFile(join(folder, 'through', written), 'utf8')) as Run;
  return { run: JSON.parse(text) as Run, finished, through };
}

const failed = (run: Run): readonly string[] =>
  run.checks.filter((one) => one.consequence === 'violation').map(({ id }) => id);

describe('the proxy', () => {
  test('finds nothing at a sound operator, and takes nothing from what passes', async () => {
    const { run, finished, through } = await throughProxy([]);
    expect({ code: finished.code, verdict: run.verdict, failed: failed(run) }).toEqual({
      code: 0,
      verdict: 'conformant',
      failed: [],
    });
    // Malformed JSON and null, which Prism never answers, among what passed.
    expect(through.verdict).toBe('conformant');
    expect(through.counts.inconclusive).toBe(0);
    expect(run.checks.map(({ id }) => id)).toContain('proxy/verify/refuses/without-token');
    expect(run.budget.used.apiCalls).toBe(Object.keys(run.exchanges).length);
  });

  test.each([
    ['verified-as-string', 'proxy/verify/answers', 'response body devicePhoneNumberVerified'],
    ['pattern-unchecked', 'proxy/verify/refuses/phone-number-pattern', 'request body phoneNumber'],
  ])('finds the fault %s in what passes', async (fault, check, of) => {
    const { run, finished } = await throughProxy([fault]);
    expect([finished.code, failed(run)]).toEqual([1, [check]]);
    const found = run.checks.find(({ id }) => id === check);
    expect(found?.findings[0]?.of).toBe(of);
    expect(found?.exchanges.every((id) => run.exchanges[id] !== undefined)).toBe(true);
  });

  test('is inconclusive where the command fails, the target is down, or nothing passes', async () => {
    const folder = await emptyFolder();
    const operator = await startOperatorProcess(folder);
    const { targetFile } = operator;
    const failing = await nvConformance(
      ['proxy', targetFile, '--', process.execPath, '-e', 'process.exit(3)'],
      {
        cwd: folder,
      },
    );
    expect([failing.code, failing.stderr]).toEqual([
      2,
      expect.stringContaining('The command ended with 3, so nothing is settled.'),
    ]);
    await operator[Symbol.asyncDispose]();
    const call =
      "await fetch(process.env.NV_API_BASE_URL + '/device-phone-number', { headers: { authorization: 'Bearer a' } })";
    const down = await nvConformance(
      ['proxy', targetFile, '--', process.execPath, '--input-type=module', '-e', call],
      { cwd: folder },
    );
    expect(down.code).toBe(2);
    expect(down.stdout).toContain('the implementation gave no answer (ECONNREFUSED)');
    const unknown = await nvConformance(['proxy', targetFile, '--', 'no-such-program'], { cwd: folder });
    expect([unknown.code, unknown.stderr]).toEqual([
      64,
      expect.stringContaining('-- no-such-program: it cannot be started'),
    ]);
    await using idle = await startRunning(['proxy', targetFile], folder);
    const [prism = 0] = await childrenOf(idle.pid);
    expect(await idle.stop('SIGTERM')).toBe(2);
    expect(await isGone(prism)).toBe(true);
    expect((await writtenRun(idle.said(), folder)).checks).toEqual([]);
  });
});
