import { openSession, type Session } from '../actors/session.ts';
import type { TripEvent } from '../actors/trips.ts';
import type { IdentityResult } from '../model/identity.ts';
import { type Run, runFormat } from '../model/run.ts';
import type { Shard } from '../model/shard.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Target } from '../model/target.ts';
import type { Waiver } from '../model/waiver.ts';
import { catalogueOf, digestOf, withoutSecrets } from './provenance.ts';
import { about, countsOf, inapplicableResult, requirementResults, resultOf, verdictOf } from './conclude.ts';
import { perform, type Performed } from './perform.ts';
import { makePlan, type Plan, type Selection } from './plan.ts';
import { type ShardNumber, type Split, splitPlan } from './shard.ts';
import { signatureOf } from './signature.ts';
import { toleranceResults } from './tolerate.ts';
import { coverOf, waive } from './waive.ts';

export interface RunOptions extends Selection {
  readonly target: Target;
  readonly tool: Run['tool'];
  readonly scenarios: Readonly<Record<string, readonly { readonly id: string }[]>>;
  /** Names of the faults that the embedded operator was bent with. */
  readonly faults?: readonly string[];
  readonly seed: number;
  /** The part of the plan to perform; all of it where none is named. */
  readonly shard?: ShardNumber;
  readonly startedAt: Date;
  readonly watcher?: RunWatcher;
}

/** What a run tells while it goes on: the plan, and of each check that ended whether a waiver covers its failure. */
export interface RunWatcher {
  readonly planned?: (plan: Plan) => void;
  /** Something happened on trips that a person makes with phones. */
  readonly travelled?: (event: TripEvent) => void;
  readonly ended?: (performed: Performed, waiver: Waiver | undefined) => void;
}

/** A finished run, and a way to tell where anything secret stands in a text made from it. */
export interface FinishedRun {
  readonly run: Run;
  readonly leaksIn: (text: string) => readonly Sighting[];
}

/** A run that has finished just now. */
export interface PerformedRun extends FinishedRun {
  /** A text that came about beside the run, with all that must not be shown replaced. */
  readonly masked: (text: string) => string;
}

/** Plans, performs, judges. Prints nothing; every planned check ends in exactly one outcome. */
export async function runSuite(options: RunOptions): Promise<PerformedRun> {
  const { target, requirements, scenarios, watcher = {} } = options;
  const whole = await makePlan(options, target);
  const split = options.shard && splitPlan(whole, options.shard);
  const plan = split?.plan ?? whole;
  watcher.planned?.(plan);
  await using session = openSession(target, {
    expected: plan.trips?.atMost ?? 0,
    tell: (event) => watcher.travelled?.(event),
  });
  const performed = await perform(session, plan.planned, (one) =>
    watcher.ended?.(one, waiverOf(one, target, options.startedAt)),
  );
  const results = [
    ...performed.map((one) => resultOf(one, session, scenarios)),
    ...plan.inapplicable.map((one) => inapplicableResult(one, session, scenarios)),
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (results.length !== plan.planned.length + plan.inapplicable.length) {
    throw new Error(
      `${plan.planned.length} checks were planned and ${performed.length} ended: a bug of ours`,
    );
  }
  const { checks, waivers } = waive(results, waiversOf(session), options.startedAt);
  const run: Run = {
    format: runFormat,
    tool: options.tool,
    target: targetOf(session),
    faults: options.faults ?? [],
    startedAt: options.startedAt.toISOString(),
    durationMs: Math.round(performance.now() - session.epoch),
    seed: options.seed,
    verdict: verdictOf(checks, waivers),
    counts: countsOf(checks),
    ...(waivers.length === 0 ? {} : { waivers }),
    ...(target.tolerances === undefined ? {} : { tolerances: toleranceResults(target.tolerances, checks) }),
    budget: { planned: plan.budget, used: { ...session.used } },
    configuration: { digest: digestOf(withoutSecrets(target)) },
    catalogue: catalogueOf(options, target.release.name),
    ...(options.shard === undefined || split === undefined
      ? {}
      : { shard: { ...options.shard, ...shardFacts(split, session, scenarios) } }),
    identities: identitiesOf(session),
    checks,
    requirements: requirementResults(
      requirements,
      checks,
      target.release.name,
      options.from?.checks ?? options.checks,
    ),
    exchanges: Object.fromEntries(session.recording.exchanges),
  };
  return {
    run: session.veil.sweep(run),
    leaksIn: session.veil.leaksIn,
    masked: (text) => session.veil.text(text),
  };
}

function shardFacts(
  { digest, elsewhere }: Split,
  session: Session,
  scenarios: RunOptions['scenarios'],
): Pick<Shard, 'plan' | 'elsewhere'> {
  return {
    plan: digest,
    elsewhere: elsewhere.map(({ shard, one }) => ({ ...about(one, session, scenarios), shard })),
  };
}

function waiverOf({ planned, verdict }: Performed, { waivers = [] }: Target, now: Date): Waiver | undefined {
  if (verdict.outcome !== 'failed' || verdict.deviation !== undefined) return undefined;
  const { id } = planned.check;
  return coverOf({ id, outcome: 'failed', signature: signatureOf(id, verdict.findings) }, waivers, now);
}

// People write these texts, and people write phone numbers.
function waiversOf({ target, veil }: Session): readonly Waiver[] {
  return (target.waivers ?? []).map((one) => ({
    ...one,
    owner: veil.text(one.owner),
    reason: veil.text(one.reason),
    ticket: veil.text(one.ticket),
  }));
}

// Obstacles tell what a target answered.
function identitiesOf({ identities, veil }: Session): readonly IdentityResult[] {
  return identities
    .results()
    .map((one) => (one.why === undefined ? one : { ...one, why: veil.text(one.why) }));
}

function targetOf({ target }: Session): Run['target'] {
  return {
    name: target.name,
    release: target.release.name,
    profile: target.profile,
    api: target.apiBaseUrl,
    ...(target.issuer === undefined ? {} : { issuer: target.issuer }),
    capabilities: [...target.capabilities].toSorted(),
  };
}
