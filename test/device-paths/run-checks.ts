import { fileURLToPath } from 'node:url';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks, selectChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget } from '../../src/cli/embedded.ts';
import type { Release } from '../../src/model/release.ts';
import type { DeviceRole, Target, TargetDevice } from '../../src/model/target.ts';
import { runSuite, type RunOptions } from '../../src/runner/run.ts';

// Cast: it is the default release.
export const r32 = releases.find(({ name }) => name === 'r3.2') as Release;

/** The folder of these tests, with an environment that has little in it. */
export const around = {
  folder: fileURLToPath(new URL('.', import.meta.url)),
  environment: { PATH: '/usr/bin:/bin' },
};

/** The embedded operator as a target whose devices differ in something. */
export function targetWith(
  operator: Parameters<typeof embeddedTarget>[0],
  changes: Partial<Record<DeviceRole, Partial<TargetDevice>>>,
): Target {
  const target = embeddedTarget(operator, r32);
  const devices = Object.entries(changes).map(([role, change]) => [
    role,
    { ...target.devices[role as DeviceRole], ...change },
  ]);
  return { ...target, devices: { ...target.devices, ...Object.fromEntries(devices) } };
}

/** Runs some checks, and tells of each how it ended, with its obstacle where it met one. */
export async function runChecks(target: Target, ids: readonly string[], more: Partial<RunOptions> = {}) {
  const finished = await runSuite({
    target,
    checks: selectChecks(await allChecks(), [], ids),
    requirements,
    scenarios,
    tool: { name: 'test', version: '0' },
    seed: 1,
    startedAt: new Date(0),
    ...more,
  });
  const told = finished.run.checks.map(({ id, outcome, obstacle, cause }) => [
    id,
    obstacle === undefined ? outcome : `${outcome}, ${cause}: ${obstacle}`,
  ]);
  return { ...finished, told: Object.fromEntries(told) as Readonly<Record<string, string>> };
}
