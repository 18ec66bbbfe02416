import type { Session } from '../actors/session.ts';
import { consequenceOf } from '../model/level.ts';
import { authorityIn, levelIn, type Requirement } from '../model/requirement.ts';
import type { CheckResult, RequirementResult, Run, RunVerdict } from '../model/run.ts';
import { type Outcome, type Verdict, worseOf } from '../model/verdict.ts';
import type { Performed } from './perform.ts';
import type { InapplicableCheck, PlannedCheck } from './plan.ts';

type Scenarios = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** The result of a performed check. */
export function resultOf(performed: Performed, session: Session, scenarios: Scenarios): CheckResult {
  const { planned, verdict, durationMs, exchanges } = performed;
  return {
    ...about(planned, session, scenarios),
    ...outcomeOf(verdict, planned),
    durationMs: tenths(durationMs),
    exchanges,
  };
}

/** The result of a check that does not concern the target. */
export function inapplicableResult(
  one: InapplicableCheck,
  session: Session,
  scenarios: Scenarios,
): CheckResult {
  return {
    ...about(one, session, scenarios),
    outcome: 'inapplicable',
    lacking: one.lacking,
    findings: [],
    durationMs: 0,
    exchanges: [],
  };
}

function about(one: PlannedCheck | InapplicableCheck, { target, veil }: Session, scenarios: Scenarios) {
  const ofRelease = new Set(scenarios[target.release.name]?.map(({ id }) => id));
  return {
    id: one.check.id,
    suite: one.check.id.split('/')[0] ?? '',
    title: one.check.title,
    level: one.level,
    requirement: one.requirement.id,
    scenarios: one.check.scenarios.filter((id) => ofRelease.has(id)),
    expectations: one.check.says.map((line) => veil.text(line)),
  };
}

function outcomeOf(verdict: Verdict, { level }: PlannedCheck) {
  switch (verdict.outcome) {
    case 'failed':
      return { outcome: verdict.outcome, consequence: consequenceOf(level), findings: verdict.findings };
    case 'inconclusive':
      return { outcome: verdict.outcome, cause: verdict.cause, obstacle: verdict.obstacle, findings: [] };
    case 'passed':
      return { outcome: verdict.outcome, findings: [] };
    case 'inapplicable':
      return { outcome: verdict.outcome, lacking: verdict.lacking, findings: [] };
  }
}

/** Counts the results as readers look for them. */
export function countsOf(checks: readonly CheckResult[]): Run['counts'] {
  const count = (holds: (one: CheckResult) => boolean): number => checks.filter(holds).length;
  return {
    passed: count((one) => one.outcome === 'passed'),
    failed: count((one) => one.consequence === 'violation'),
    warning: count((one) => one.consequence === 'warning'),
    note: count((one) => one.consequence === 'note'),
    inconclusive: count((one) => one.outcome === 'inconclusive'),
    inapplicable: count((one) => one.outcome === 'inapplicable'),
    waived: 0,
  };
}

/** The verdict of the run: one violation decides it; otherwise a MUST that could not be decided leaves it open. */
export function verdictOf(checks: readonly CheckResult[]): RunVerdict {
  if (checks.some((one) => one.consequence === 'violation')) return 'non-conformant';
  const open = checks.some(
    (one) => one.outcome === 'inconclusive' && consequenceOf(one.level) === 'violation',
  );
  const nothingShown = !checks.some((one) => one.outcome === 'passed');
  return open || nothingShown ? 'inconclusive' : 'conformant';
}

/** What the run says about each rule of the release; the worst of its checks wins. */
export function requirementResults(
  requirements: readonly Requirement[],
  checks: readonly CheckResult[],
  release: Run['target']['release'],
): readonly RequirementResult[] {
  return requirements
    .filter((one) => one.inReleases.includes(release))
    .map((one) => {
      const outcomes = checks
        .filter((result) => result.requirement === one.id)
        .map((result) => result.outcome);
      return {
        id: one.id,
        level: levelIn(one, release),
        authority: authorityIn(one, release),
        rule: one.rule,
        source: one.sources[0],
        ...(one.reading === undefined ? {} : { reading: one.reading }),
        status: statusOf(one, outcomes),
      };
    });
}

function statusOf(requirement: Requirement, outcomes: readonly Outcome[]): RequirementResult['status'] {
  const [first, ...others] = outcomes;
  if (first === undefined) return requirement.untestable === undefined ? 'unchecked' : 'untestable';
  return others.reduce(worseOf, first);
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
