import { setFlagsFromString } from 'node:v8';

import { requirements } from '../../generated/requirements.ts';
import { defaultRelease, releases } from '../../generated/releases.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import type { KeptRun } from '../model/history.ts';
import type { Target } from '../model/target.ts';
import type { PreparedTarget } from '../target/load-target.ts';
import { makePlan, type Selection } from '../runner/plan.ts';
import { type FinishedRun, runSuite } from '../runner/run.ts';
import { type ShardNumber, splitPlan } from '../runner/shard.ts';
import { allChecks, selectChecks } from './catalogue.ts';
import { chooseProfile } from './choose-profile.ts';
import { chooseRelease } from './choose-release.ts';
import { exitCodeOf, worstExitCode } from './exit-codes.ts';
import { describePlan, tripsLine } from './describe-plan.ts';
import { parseDpop } from './parse-dpop.ts';
import { present, terminalOf } from './present.ts';
import { isVain, lookBudget } from './look-before.ts';
import { createProgress } from './progress.ts';
import { parseShard } from './shards.ts';
import { parseSigning, type Signing } from './sign.ts';
import { findPlaces, judgeImage } from './run-image.ts';
import { readTool } from './tool.ts';
import { type Format, parseFormats } from './formats.ts';

export interface RunCommandOptions {
  readonly release?: string;
  readonly profile?: string;
  readonly suite?: readonly string[];
  readonly check?: readonly string[];
  readonly fault?: readonly string[];
  readonly dpop?: string;
  readonly seed: string;
  readonly explore: string;
  readonly out: string;
  readonly format: string;
  readonly shard?: string;
  readonly plan?: boolean;
  /** Commander's name for the absence of `--no-doctor`. */
  readonly doctor?: boolean;
  readonly sign?: string;
  readonly validDays?: string;
  readonly baseline?: string;
}

/** `nv-conformance run`: judges each target, or the embedded operator. */
export async function runCommand(targets: readonly string[], given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as RunCommandOptions;
  const seed = parseNumber('--seed', options.seed);
  const wanted = parseFormats(options.format);
  if (options.baseline !== undefined && targets.length > 1) {
    throw new Misuse('--baseline compares with one run; run the targets one by one, each with its own');
  }
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  if (shard !== undefined && options.baseline !== undefined) {
    throw new Misuse(
      '--shard runs a part; compare what "report" merges: nv-conformance compare BEFORE AFTER',
    );
  }
  // Read before the run: a wrong path must not cost the run.
  const baseline = options.baseline === undefined ? undefined : await earlierRun(options.baseline);
  const catalogue = await allChecks();
  const select = await selector(catalogue, options, seed);
  const signing = await parseSigning(options.sign, options.validDays ?? '');
  const job: Job = {
    select,
    seed,
    wanted,
    options,
    ...(signing === undefined ? {} : { signing }),
    ...(shard === undefined ? {} : { shard }),
    ...(baseline === undefined ? {} : { baseline }),
  };
  const profile = options.profile === undefined ? undefined : chooseProfile(options.profile);
  if (targets.length === 0) return runEmbedded(job, chooseRelease(options.release), profile);
  if (options.fault !== undefined) {
    throw new Misuse('--fault bends the embedded operator only; leave the target file out, or the fault');
  }
  if (options.dpop !== undefined) {
    throw new Misuse('--dpop is about the embedded operator; write authorization.dpop into the target file');
  }
  const [{ prepareTarget }, { explorationIds }] = await Promise.all([
    import('../target/load-target.ts'),
    import('./exploration.ts'),
  ]);
  const loaded: (Target | PreparedTarget)[] = [];
  // All files are read before the first is run: a mistake in the last must not cost the runs of the others.
  for (const path of targets) {
    const prepared = await prepareTarget(path, {
      release: options.release,
      profile,
      releases,
      defaultRelease,
      environment: process.env,
      checkIds: [...catalogue.map(({ id }) => id), ...explorationIds()],
      findPlaces,
    });
    loaded.push(prepared.image === undefined ? await prepared.resolve() : prepared);
  }
  const codes: number[] = [];
  for (const [index, target] of loaded.entries()) {
    const file = targets[index];
    const jobOfFile: Job = options.doctor === false || file === undefined ? job : { ...job, file };
    codes.push(await ('resolve' in target ? judgeImage(target, job) : judgeTarget(target, jobOfFile, [])));
  }
  return worstExitCode(codes);
}

/** What is done to each target. */
export interface Job {
  readonly select: (release: Release) => Selection;
  readonly seed: number;
  readonly wanted: readonly Format[];
  readonly options: RunCommandOptions;
  readonly signing?: Signing;
  /** The part of the plan to perform. */
  readonly shard?: ShardNumber;
  /** The target file, where it is looked first whether the run can succeed. */
  readonly file?: string;
  /** An earlier run, to tell what changed since. */
  readonly baseline?: KeptRun;
}

async function earlierRun(path: string): Promise<KeptRun> {
  return (await import('./baseline.ts')).readBaseline(path);
}

async function sinceBaseline(finished: FinishedRun, baseline: KeptRun | undefined): Promise<FinishedRun> {
  return baseline === undefined ? finished : (await import('./baseline.ts')).withBaseline(finished, baseline);
}

/** Selects the checks for a release; what exploration sends depends on it. */
async function selector(
  catalogue: Selection['checks'],
  { suite = [], check = [], explore }: RunCommandOptions,
  seed: number,
): Promise<Job['select']> {
  const requests = parseNumber('--explore', explore);
  const from = {
    checks: catalogue,
    selected: suite.length + check.length === 0 ? 'all' : 'part',
  } as const;
  if (requests === 0) {
    const checks = selectChecks(catalogue, suite, check);
    return () => ({ checks, requirements, from });
  }
  const { selectWithExploration } = await import('./exploration.ts');
  return ({ name }) => ({
    checks: selectWithExploration(catalogue, suite, check, name, { seed, requests }),
    requirements,
    from,
  });
}

async function runEmbedded(job: Job, release: Release, asked?: ProfileName): Promise<number> {
  const [{ embeddedTarget, startEmbedded, startEmbeddedAggregator }, { faultsNamed }] = await Promise.all([
    import('./embedded.ts'),
    import('./faults.ts'),
  ]);
  const faults = await faultsNamed(job.options.fault ?? []);
  const dpop = parseDpop(job.options.dpop, release);
  // A fault of an aggregator shows in an aggregator only.
  const alien = faults.find(
    (one) => one.profile !== undefined && asked !== undefined && one.profile !== asked,
  );
  if (alien !== undefined) {
    throw new Misuse(
      `--fault ${alien.id}: shows in profile ${alien.profile} only; write --profile ${alien.profile}, or leave the profile out`,
    );
  }
  const profile = asked ?? (faults.some((one) => one.profile === 'aggregator') ? 'aggregator' : undefined);
  const start = profile === 'aggregator' ? startEmbeddedAggregator : startEmbedded;
  await using operator = await start(release, faults, dpop === undefined ? {} : { dpop });
  // Awaited here, so that the operator is not closed under the run.
  return await judgeTarget(
    embeddedTarget(operator, release, profile),
    job,
    faults.map((one) => one.id),
  );
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
  const { options, seed, wanted } = job;
  const selection = job.select(target.release);
  if (options.plan === true) {
    const plan = await makePlan(selection, target);
    const ours = job.shard === undefined ? plan : splitPlan(plan, job.shard).plan;
    process.stdout.write(
      describePlan(ours, target, job.file === undefined ? undefined : lookBudget(target, ours.budget)),
    );
    return 0;
  }
  if (job.file !== undefined && (await isVain(target, job.file, selection)))
    return exitCodeOf('inconclusive');
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
    ...(job.shard === undefined ? {} : { shard: job.shard }),
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
  const compared = await withPrevious(await sinceBaseline(finished, job.baseline), options.out);
  await present(compared, wanted, options.out, {
    signing: job.signing,
    log: log && finished.masked(log()),
  });
  return exitCodeOf(finished.run.verdict);
}

/** A whole number that an option gives. Throws Misuse. */
export function parseNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Misuse(`${option} ${text}: write a whole number, e.g. ${option} 1`);
}
