import { setFlagsFromString } from 'node:v8';

import { scenarios } from '../../generated/scenarios.ts';
import { lookBudget } from '../doctor/look-budget.ts';
import type { KeptRun } from '../model/history.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import { makePlan, type Selection } from '../runner/plan.ts';
import { type FinishedRun, runSuite } from '../runner/run.ts';
import { type ShardNumber, splitPlan } from '../runner/shard.ts';
import { describePlan, tripsLine } from './describe-plan.ts';
import { exitCodeOf } from './exit-codes.ts';
import type { Format } from './formats.ts';
import { isVain } from './look-before.ts';
import { present } from './present.ts';
import { createProgress } from './progress.ts';
import type { Signing } from './sign.ts';
import { terminalOf } from './terminal.ts';
import { readTool } from './tool.ts';

/** What is done to each target. */
export interface Job {
  readonly select: (release: Release) => Selection;
  readonly seed: number;
  readonly wanted: readonly Format[];
  /** The folder of all reports. */
  readonly out: string;
  /** Plan and budget are told, and nothing is sent. */
  readonly planOnly: boolean;
  readonly signing?: Signing;
  /** The part of the plan to perform. */
  readonly shard?: ShardNumber;
  /** The target file, where it is looked first whether the run can succeed. */
  readonly file?: string;
  /** An earlier run, to tell what changed since. */
  readonly baseline?: KeptRun;
}

/** Runs a selection against one target, tells how it went, and writes the reports. */
export async function judgeTarget(
  target: Target,
  job: Job,
  faults: readonly string[],
  log?: () => string,
): Promise<number> {
  // A run makes much short-lived garbage. From here on the nursery stays as it is: a fifth less memory, no time lost.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { out, seed, wanted, file, shard } = job;
  const selection = job.select(target.release);
  if (job.planOnly) {
    const plan = await makePlan(selection, target);
    const ours = shard === undefined ? plan : splitPlan(plan, shard).plan;
    process.stdout.write(
      describePlan(ours, target, file === undefined ? undefined : lookBudget(target, ours.budget)),
    );
    return 0;
  }
  if (file !== undefined && (await isVain(target, file, selection))) return exitCodeOf('inconclusive');
  const terminal = terminalOf(process.stderr);
  const progress = createProgress(terminal);
  terminal.write(
    `${target.name}, profile ${target.profile}, Number Verification ${target.release.name}, ${target.apiBaseUrl}\n`,
  );
  const finished = await runSuite({
    ...selection,
    target,
    scenarios,
    faults,
    seed,
    ...(shard === undefined ? {} : { shard }),
    tool: readTool(),
    startedAt: new Date(),
    watcher: {
      planned: ({ planned, budget, trips }) => {
        if (trips !== undefined) terminal.write(`${tripsLine(trips)}\n`);
        progress.planned(planned.length, budget.longestWaitSeconds);
      },
      travelled: (event) => progress.travelled(event),
      ended: (performed, waiver) => progress.ended(performed, waiver),
    },
  });
  progress.finish();
  const { withPrevious } = await import('./previous.ts');
  const compared = await withPrevious(await sinceBaseline(finished, job.baseline), out);
  await present(compared, wanted, out, { signing: job.signing, log: log && finished.masked(log()) });
  return exitCodeOf(finished.run.verdict);
}

async function sinceBaseline(finished: FinishedRun, baseline: KeptRun | undefined): Promise<FinishedRun> {
  return baseline === undefined ? finished : (await import('./baseline.ts')).withBaseline(finished, baseline);
}
