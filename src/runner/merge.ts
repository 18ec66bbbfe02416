import { addBudgets } from '../model/budget.ts';
import type { IdentityResult } from '../model/identity.ts';
import { isNonEmpty, type NonEmpty } from '../model/non-empty.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import { worseOf } from '../model/verdict.ts';
import type { WaiverResult } from '../model/waiver.ts';
import { countsOf, verdictOf } from './conclude.ts';
import { signatureOf } from './signature.ts';
import { countExplained } from './tolerate.ts';
import { waive } from './waive.ts';

/**
 * The shards of one plan as one run. Each check of the plan is in it once: those of a shard that is missing are inconclusive.
 * A check that looked back in several shards ends as one that had seen all their answers.
 */
export function mergeShards(parts: NonEmpty<Run>): Run {
  const shards = parts.map(apart);
  const [first] = parts;
  const { shard, ...rest } = first;
  const of = shard?.of ?? 1;
  const numbers = new Set(parts.map((one) => one.shard?.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((one) => !numbers.has(one));
  const startedAt = parts.map((one) => one.startedAt).reduce((one, other) => (one < other ? one : other));
  const endedAt = Math.max(...parts.map((one) => Date.parse(one.startedAt) + one.durationMs));
  const found = Map.groupBy(
    [...shards.flatMap((one) => one.checks), ...absentChecks(parts, missing, of)],
    ({ id }) => id,
  );
  const ended = [...found.values()]
    .flatMap((several) => (isNonEmpty(several) ? [together(several)] : []))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { checks, waivers } = waive(ended, waiversOf(first), new Date(startedAt));
  return {
    ...rest,
    startedAt,
    durationMs: endedAt - Date.parse(startedAt),
    verdict: verdictOf(checks, waivers),
    counts: countsOf(checks),
    ...(waivers.length === 0 ? {} : { waivers }),
    ...(first.tolerances === undefined ? {} : { tolerances: countExplained(first.tolerances, checks) }),
    budget: {
      planned: parts.map(({ budget }) => budget.planned).reduce(addBudgets),
      used: parts.map(({ budget }) => budget.used).reduce(addBudgets),
    },
    merged: { shards: of, missing },
    identities: identitiesOf(parts),
    checks,
    requirements: first.requirements.map((rule) => ruleOf(rule, shards, checks)),
    exchanges: Object.assign({}, ...shards.map(({ exchanges }) => exchanges)) as Run['exchanges'], // of records of the same type
  };
}

// Exchanges and pseudonyms are numbered in each shard from 1; in one run a number stands for one thing.
function apart(run: Run): Run {
  const number = run.shard?.number ?? 1;
  const renamed = JSON.stringify(run).replace(/‹[^›]*›/g, (pseudonym) =>
    pseudonym.replace(/\b[a-z]+(?:-[a-z]+)*-[0-9]+\b/g, `$& of shard ${number}`),
  );
  // Cast: the shape is that of the run; texts within pseudonyms alone were changed.
  const { exchanges, checks, ...others } = JSON.parse(renamed) as Run;
  const of = (id: string): string => `s${number}-${id}`;
  return {
    ...others,
    exchanges: Object.fromEntries(
      Object.values(exchanges).map((one) => [of(one.id), { ...one, id: of(one.id) }]),
    ),
    checks: checks.map(({ waived: _waived, ...check }) => ({
      ...check,
      exchanges: check.exchanges.map(of),
      findings: check.findings.map((one) =>
        one.exchange === undefined ? one : { ...one, exchange: of(one.exchange) },
      ),
    })),
  };
}

function absentChecks(parts: readonly Run[], missing: readonly number[], of: number): readonly CheckResult[] {
  const there = new Set(parts.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const known = new Map(parts.flatMap((one) => one.shard?.elsewhere ?? []).map((one) => [one.id, one]));
  return [...known.values()]
    .filter(({ id, shard }) => missing.includes(shard) && !there.has(id))
    .map(({ shard, ...about }) => ({
      ...about,
      outcome: 'inconclusive',
      cause: 'environment',
      obstacle: `shard ${shard} of ${of} is missing: nobody named its run.json`,
      findings: [],
      durationMs: 0,
      exchanges: [],
    }));
}

// A check is in several shards only where it judges what the others were answered: it failed where one answer is wrong, and a
// shard in which there was no answer to judge takes nothing from those in which there was.
function together(several: NonEmpty<CheckResult>): CheckResult {
  const [first] = several;
  // What a tolerance explains in one shard does not explain what is wrong in another.
  const failed = several
    .filter(({ outcome }) => outcome === 'failed')
    .toSorted((one, other) => Number(one.deviation !== undefined) - Number(other.deviation !== undefined));
  const broke = several.find(({ cause }) => cause === 'suite');
  const base = failed[0] ?? broke ?? several.find(({ outcome }) => outcome === 'passed') ?? first;
  const findings = failed.flatMap((one) => one.findings);
  const tolerances = [...new Set(failed.flatMap(({ deviation }) => deviation?.tolerances ?? []))];
  return {
    ...base,
    ...(failed.length > 1 ? { findings, signature: signatureOf(base.id, findings) } : {}),
    ...(base.deviation === undefined ? {} : { deviation: { tolerances } }),
    durationMs: several.reduce((sum, one) => sum + one.durationMs, 0),
    exchanges: several.flatMap((one) => one.exchanges),
  };
}

function ruleOf(
  rule: RequirementResult,
  shards: readonly Run[],
  checks: readonly CheckResult[],
): RequirementResult {
  const outcomes = checks.filter(({ requirement }) => requirement === rule.id).map(({ outcome }) => outcome);
  if (!isNonEmpty(outcomes)) return rule;
  const told = shards.flatMap(({ requirements }) => requirements.filter(({ id }) => id === rule.id));
  // What to do about a failure is told by the shard that saw one.
  return { ...(told.find(({ status }) => status === 'failed') ?? rule), status: outcomes.reduce(worseOf) };
}

function waiversOf({ waivers = [] }: Run): Parameters<typeof waive>[1] {
  return waivers.map(({ status: _status, daysLeft: _days, ...waiver }: WaiverResult) => waiver);
}

// The one that tells most comes first.
const statuses: readonly IdentityResult['status'][] = ['had', 'missed', 'lacking', 'unasked'];

function identitiesOf(parts: readonly Run[]): readonly IdentityResult[] {
  const byName = Map.groupBy(
    parts.flatMap(({ identities = [] }) => identities),
    ({ name }) => name,
  );
  return [...byName.values()].flatMap((several) => {
    const [best] = several.toSorted(
      (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status),
    );
    const how = [...new Set(several.flatMap((one) => one.how ?? []))];
    const checks = [...new Set(several.flatMap((one) => one.checks))].toSorted();
    return best === undefined ? [] : [{ ...best, ...(how.length === 0 ? {} : { how }), checks }];
  });
}
