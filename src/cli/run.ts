import { requirements } from '../../generated/requirements.ts';
import { defaultRelease, releases } from '../../generated/releases.ts';
import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { KeptRun } from '../model/history.ts';
import type { Target } from '../model/target.ts';
import type { PreparedTarget } from '../target/load-target.ts';
import type { Selection } from '../runner/plan.ts';
import { allChecks, selectChecks } from './catalogue.ts';
import { chooseProfile } from './choose-profile.ts';
import { chooseRelease } from './choose-release.ts';
import { worstExitCode } from './exit-codes.ts';
import { faultsNamed, refuseFaultsOfTarget } from './faults.ts';
import { parseFormats } from './formats.ts';
import { type Job, judgeTarget } from './judge-target.ts';
import { parseDpop } from './parse-dpop.ts';
import { parseNumber } from './parse-number.ts';
import { findPlaces, judgeImage } from './run-image.ts';
import { parseShard } from './shards.ts';
import { parseSigning } from './sign.ts';

interface RunCommandOptions {
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
    out: options.out,
    planOnly: options.plan === true,
    ...(signing === undefined ? {} : { signing }),
    ...(shard === undefined ? {} : { shard }),
    ...(baseline === undefined ? {} : { baseline }),
  };
  const profile = options.profile === undefined ? undefined : chooseProfile(options.profile);
  if (targets.length === 0) return runEmbedded(job, options, profile);
  refuseFaultsOfTarget(options.fault);
  if (options.dpop !== undefined) {
    throw new Misuse('--dpop is about the embedded operator; write authorization.dpop into the target file');
  }
  const { prepareTarget } = await import('../target/load-target.ts');
  const loaded: (Target | PreparedTarget)[] = [];
  // All files are read before the first is run: a mistake in the last must not cost the runs of the others.
  for (const path of targets) {
    const prepared = await prepareTarget(path, {
      release: options.release,
      profile,
      releases,
      defaultRelease,
      environment: process.env,
      checkIds: async () => [
        ...catalogue.map(({ id }) => id),
        ...(await import('./exploration.ts')).explorationIds(),
      ],
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

async function earlierRun(path: string): Promise<KeptRun> {
  return (await import('./baseline.ts')).readBaseline(path);
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

async function runEmbedded(
  job: Job,
  { release: named, fault = [], dpop: mode }: RunCommandOptions,
  asked: ProfileName | undefined,
): Promise<number> {
  const release = chooseRelease(named);
  const { embeddedTarget, startEmbedded, startEmbeddedAggregator } = await import('./embedded.ts');
  const faults = await faultsNamed(fault);
  const dpop = parseDpop(mode, release);
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
