import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Bend, Operator } from '#operator';
import { parse, stringify } from 'yaml';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { startEmbedded } from '../../src/cli/embedded.ts';
import { writeTargetFile } from '../../src/cli/write-target-file.ts';
import type { Run } from '../../src/model/run.ts';
import type { Target } from '../../src/model/target.ts';
import { runSuite } from '../../src/runner/run.ts';
import { loadTarget } from '../../src/target/load-target.ts';
import { emptyFolder } from '../cli/run-command.ts';

// Nothing here waits for an end, and the machine may be busy.
const lifetimeSeconds = 60;

/** A document of YAML, to be spoilt or mended in place. */
// Any: what a test lays hands on is as free as YAML is.
// oxlint-disable-next-line typescript/no-explicit-any
export type Document = any;

/** An operator of a test, its target file, and a folder for what that refers to. */
export interface World extends AsyncDisposable {
  readonly operator: Operator;
  readonly folder: string;
  /** Loads the target file, changed. */
  target(change: (document: Document) => void): Promise<Target>;
}

/** Starts the reference operator, bent, and writes its target file. */
export async function startWorld(
  bend: Bend,
  options: { readonly release?: string; readonly clear?: boolean } = {},
): Promise<World> {
  const release = releases.find(({ name }) => name === (options.release ?? defaultRelease));
  if (release === undefined) throw new RangeError(`no release ${options.release}`);
  const folder = await emptyFolder();
  const operator = await startEmbedded(release, [{ id: 'shape', story: '', caughtBy: ['none'], bend }], {
    lifetimeSeconds,
    ...(options.clear === true ? { authority: 'none' as const } : {}),
  });
  const path = join(folder, 'target.yaml');
  await writeTargetFile(path, operator);
  const text = await readFile(path, 'utf8');
  return {
    operator,
    folder,
    async target(change) {
      const document: Document = parse(text);
      change(document);
      const file = join(folder, 'changed.yaml');
      await writeFile(file, stringify(document));
      return loadTarget(file, { releases, defaultRelease, environment: process.env });
    },
    [Symbol.asyncDispose]: () => operator[Symbol.asyncDispose](),
  };
}

/** Runs checks by their ids, or all of them but for those that wait. */
export async function judge(target: Target, ids?: readonly string[]): Promise<Run> {
  const { run } = await runSuite({
    checks: (await allChecks()).filter(({ id }) => ids === undefined || ids.includes(id)),
    requirements,
    scenarios,
    target,
    tool: { name: 'target', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  return run;
}

/** How each check ended. */
export function outcomes(run: Run): Readonly<Record<string, string>> {
  return Object.fromEntries(run.checks.map(({ id, outcome }) => [id, outcome]));
}
