import { needsInWords } from './capability-wording.ts';
import { type Kind, kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import type { Cause } from '../model/verdict.ts';
import type { WaiverResult, WaiverStatus } from '../model/waiver.ts';

/** All kinds, the worst first. */
export const kindsFromWorst: readonly Kind[] = [
  'violation',
  'warning',
  'note',
  'waived',
  'deviation',
  'inconclusive',
  'passed',
  'inapplicable',
];

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
    ['waived', counts.waived],
    ['deviation', counts.deviation ?? 0],
    ['inconclusive', counts.inconclusive],
    ['passed', counts.passed],
    ['inapplicable', counts.inapplicable],
  ]);
}

/** The failed checks: violations first, then warnings, then notes, then what is waived. */
export function failures(run: Run): readonly CheckResult[] {
  return kindsFromWorst.flatMap((kind) =>
    run.checks.filter((check) => check.outcome === 'failed' && kindOf(check) === kind),
  );
}

/** The failed checks that no waiver covers and no tolerance explains. */
export function unwaived(run: Run): readonly CheckResult[] {
  return failures(run).filter((check) => check.waived === undefined && check.deviation === undefined);
}

// What someone must act on comes first.
const statusesInOrder: readonly WaiverStatus[] = [
  'expired',
  'unmatched',
  'needless',
  'expiring',
  'covering',
  'undecided',
  'unexamined',
];

/** The waivers of a run, those that must be mended first, then by the day on which they end. */
export function waiversInOrder({ waivers = [] }: Run): readonly WaiverResult[] {
  return waivers.toSorted(
    (one, other) =>
      statusesInOrder.indexOf(one.status) - statusesInOrder.indexOf(other.status) ||
      one.daysLeft - other.daysLeft,
  );
}

/** The rule that a waiver lets be broken, in words; undefined where its check was not part of the run. */
export function ruleOfWaiver(
  { check }: WaiverResult,
  run: Run,
  rules: ReadonlyMap<string, RequirementResult>,
): string | undefined {
  const found = run.checks.find(({ id }) => id === check);
  return found && `${found.level}: ${rules.get(found.requirement)?.rule ?? found.title}`;
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

/** Why checks do not apply: by their profile, or for want of something. */
export interface Want {
  readonly reason?: string;
  readonly lacking: readonly string[];
}

/** Why a check does not apply, in words. */
export function wantInWords({ reason, lacking }: Want): string {
  return reason ?? `for want of ${needsInWords(lacking)}`;
}

/** Inapplicable checks that lack the same, the largest group first. */
export function lacks(run: Run): readonly Group<Want>[] {
  const apart = run.checks.filter((check) => check.outcome === 'inapplicable');
  return [...Map.groupBy(apart, (check) => wantInWords(wantOf(check))).values()]
    .map((checks) => ({ key: wantOf(checks[0]), checks }))
    .toSorted((one, other) => other.checks.length - one.checks.length);
}

/** Why a check does not apply. */
export function wantOf(check: CheckResult | undefined): Want {
  const { reason, lacking = [] } = check ?? {};
  return reason === undefined ? { lacking } : { reason, lacking };
}

/** No check of the run is about the rule. */
export function isBare({ status }: RequirementResult): boolean {
  return status === 'unchecked' || status === 'untestable' || status === 'unselected';
}

/** The rules of a run by their ids. */
export function rulesById(run: Run): ReadonlyMap<string, RequirementResult> {
  return new Map(run.requirements.map((rule) => [rule.id, rule]));
}
