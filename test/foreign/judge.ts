import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { stringify } from 'yaml';

import type { CheckResult, Run } from '../../src/model/run.ts';
import { nvConformance } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';

/** What is true of a server that we did not write: check by check, with the reason. */
export interface TrueVerdict {
  /** Rules that it breaks. */
  readonly failed: Readonly<Record<string, string>>;
  /** What cannot be found out, and why the server itself keeps us from it. */
  readonly open: Readonly<Record<string, string>>;
}

/** What a run by the command line came to. */
export interface Judged {
  readonly code: number;
  readonly run: Run;
}

/** Judges what a target file names, as a user would. */
export async function judge(
  folder: string,
  target: object,
  env: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<Judged> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'target.yaml'), stringify(target));
  const { code, stdout, stderr } = await nvConformance(['run', 'target.yaml', ...more], { cwd: folder, env });
  if (!stdout.includes('run.json')) throw new Error(`it ended with ${code}: ${stdout}${stderr}`);
  return { code, run: await writtenRun(stdout, folder) };
}

/** The checks of a run that ended so, as lines that explain themselves in a failing test. */
export function told(run: Run, outcome: CheckResult['outcome'], except: object): readonly string[] {
  return run.checks
    .filter((one) => one.outcome === outcome && !(one.id in except))
    .map(
      ({ id, obstacle, findings }) =>
        `${id}: ${obstacle ?? findings.map((one) => `${one.of}: ${one.actual}`).join(', ')}`,
    );
}

/** The ids of a table that did not end so. */
export function missed(run: Run, outcome: CheckResult['outcome'], table: object): readonly string[] {
  const ended = new Set(run.checks.filter((one) => one.outcome === outcome).map(({ id }) => id));
  return Object.keys(table).filter((id) => !ended.has(id));
}
