import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { chooseRelease } from '../../src/cli/choose-release.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { makePlan } from '../../src/runner/plan.ts';
import { predictSeconds } from '../../src/runner/predict.ts';
import { runSuite } from '../../src/runner/run.ts';
import { slowOperator } from './slow-operator.ts';

// Checks use a token for some answers, which together must not take longer.
const lifetimeSeconds = 30;

export interface LatencyFigures {
  readonly predictedSeconds: number;
  readonly seconds: number;
  /** `conformant`, or what the run said instead. */
  readonly verdict: string;
}

/** Runs the suite against a sound operator that takes so long for every answer. */
export async function measureLatency(secondsPerAnswer: number): Promise<LatencyFigures> {
  const release = chooseRelease(undefined);
  await using operator = await startEmbedded(release, [slowOperator(secondsPerAnswer)], { lifetimeSeconds });
  const target = embeddedTarget(operator, release);
  const selection = { checks: await allChecks(), requirements };
  const plan = await makePlan(selection, target);
  const { run } = await runSuite({
    ...selection,
    scenarios,
    target,
    tool: { name: 'bench', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  // What the plan may wait is the limit of the target file; what it did wait is known now.
  const waited = run.budget.used.longestWaitSeconds;
  const planned = plan.planned.map((one) => ({
    ...one,
    cost: { ...one.cost, longestWaitSeconds: Math.min(one.cost.longestWaitSeconds, waited) },
  }));
  return {
    predictedSeconds: predictSeconds({ ...plan, planned }, target.limits, secondsPerAnswer),
    seconds: run.durationMs / 1000,
    verdict: run.verdict,
  };
}
