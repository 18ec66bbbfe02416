import type { Consequence } from '../model/level.ts';
import { consequenceOf } from '../model/level.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import type { Cause, Outcome } from '../model/verdict.ts';

/** How a check ended, with failures told apart by what they are to the target. */
export type Kind = Consequence | Exclude<Outcome, 'failed'>;

/** All kinds, the worst first. */
export const kindsFromWorst: readonly Kind[] = [
  'violation',
  'warning',
  'note',
  'inconclusive',
  'passed',
  'inapplicable',
];

/** The kind of a check. */
export function kindOf(check: CheckResult): Kind {
  return check.outcome === 'failed' ? (check.consequence ?? consequenceOf(check.level)) : check.outcome;
}

/** How many checks ended as each kind. */
export function tally(checks: readonly CheckResult[]): ReadonlyMap<Kind, number> {
  const kinds = Map.groupBy(checks, kindOf);
  return new Map(kindsFromWorst.map((kind) => [kind, kinds.get(kind)?.length ?? 0]));
}

/** The counts of the whole run by kind, as the run states them. */
export function totals(run: Run): ReadonlyMap<Kind, number> {
  const { counts } = run;
  return new Map([
    ['violation', counts.failed],
    ['warning', counts.warning],
    ['note', counts.note],
    ['inconclusive', counts.inconclusive],
    ['passed', counts.passed],
    ['inapplicable', counts.inapplicable],
  ]);
}

/** The failed checks: violations first, then warnings, then notes. */
export function failures(run: Run): readonly CheckResult[] {
  return kindsFromWorst.flatMap((kind) =>
    run.checks.filter((check) => check.outcome === 'failed' && kindOf(check) === kind),
  );
}

/** Checks under the same heading. */
export interface Group<Key> {
  readonly key: Key;
  readonly checks: readonly CheckResult[];
}

/** The checks of each chapter, in the order of the run. */
export function chapters(run: Run): readonly Group<string>[] {
  return [...Map.groupBy(run.checks, (check) => check.suite)].map(([key, checks]) => ({
    key,
    checks,
  }));
}

/** Inconclusive checks that met the same obstacle, the largest group first. */
export function obstacles(run: Run): readonly Group<{ readonly cause: Cause; readonly obstacle: string }>[] {
  const stuck = run.checks.filter((check) => check.outcome === 'inconclusive');
  return [...Map.groupBy(stuck, (check) => `${check.cause ?? ''} ${check.obstacle ?? ''}`).values()]
    .map((checks) => ({
      key: {
        cause: checks[0]?.cause ?? 'suite',
        obstacle: checks[0]?.obstacle ?? 'no reason was recorded',
      },
      checks,
    }))
    .toSorted((one, other) => other.checks.length - one.checks.length);
}

/** Inapplicable checks that lack the same, the largest group first. */
export function lacks(run: Run): readonly Group<readonly string[]>[] {
  const apart = run.checks.filter((check) => check.outcome === 'inapplicable');
  return [...Map.groupBy(apart, (check) => (check.lacking ?? []).join(', ')).values()]
    .map((checks) => ({ key: checks[0]?.lacking ?? [], checks }))
    .toSorted((one, other) => other.checks.length - one.checks.length);
}

/** The rules of a run by their ids. */
export function rulesById(run: Run): ReadonlyMap<string, RequirementResult> {
  return new Map(run.requirements.map((rule) => [rule.id, rule]));
}
