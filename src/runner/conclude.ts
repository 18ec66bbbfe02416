import type { Session } from '../actors/session.ts';
import { type Kind, kindOf } from '../model/kind.ts';
import { consequenceOf } from '../model/level.ts';
import { authorityIn, levelIn, type Requirement } from '../model/requirement.ts';
import type { CheckResult, RequirementResult, Run, RunVerdict } from '../model/run.ts';
import { type Outcome, type Verdict, worseOf } from '../model/verdict.ts';
import { isStale, type WaiverResult } from '../model/waiver.ts';
import type { Performed } from './perform.ts';
import type { InapplicableCheck, PlannedCheck } from './plan.ts';
import { signatureOf } from './signature.ts';

type Scenarios = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** The result of a performed check. */
export function resultOf(performed: Performed, session: Session, scenarios: Scenarios): CheckResult {
  const { planned, verdict, durationMs, exchanges } = performed;
  const told = about(planned, session, scenarios);
  return {
    ...told,
    ...outcomeOf(verdict, told),
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
    ...(one.reason === undefined ? {} : { reason: one.reason }),
    findings: [],
    durationMs: 0,
    exchanges: [],
  };
}

/** What is told of a check, however it ends. */
export function about(
  one: PlannedCheck | InapplicableCheck,
  { target, veil }: Session,
  scenarios: Scenarios,
) {
  const ofRelease = new Set(scenarios[target.release.name]?.map(({ id }) => id));
  return {
    id: one.check.id,
    suite: one.check.id.split('/')[0] ?? '',
    title: one.check.title,
    level: one.level,
    authority: authorityIn(one.requirement, target.release.name),
    requirement: one.requirement.id,
    scenarios: one.check.scenarios.filter((id) => ofRelease.has(id)),
    expectations: one.check.says.map((line) => veil.text(line)),
  };
}

function outcomeOf(verdict: Verdict, { id, level, authority }: ReturnType<typeof about>) {
  switch (verdict.outcome) {
    case 'failed':
      return {
        outcome: verdict.outcome,
        consequence: consequenceOf(level, authority),
        signature: signatureOf(id, verdict.findings),
        findings: verdict.findings,
        ...(verdict.deviation === undefined ? {} : { deviation: verdict.deviation }),
        ...(verdict.replay === undefined ? {} : { replay: verdict.replay }),
      };
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
  const kinds = Map.groupBy(checks, kindOf);
  const count = (kind: Kind): number => kinds.get(kind)?.length ?? 0;
  const deviation = count('deviation');
  return {
    passed: count('passed'),
    failed: count('violation'),
    warning: count('warning'),
    note: count('note'),
    inconclusive: count('inconclusive'),
    inapplicable: count('inapplicable'),
    waived: count('waived'),
    ...(deviation === 0 ? {} : { deviation }),
  };
}

/**
 * The verdict of the run: one violation that no waiver covers and no tolerance explains decides it; otherwise a MUST that could not be decided, or a
 * waiver that is out of date, leaves it open.
 */
export function verdictOf(checks: readonly CheckResult[], waivers: readonly WaiverResult[] = []): RunVerdict {
  if (checks.some((one) => kindOf(one) === 'violation')) return 'non-conformant';
  const open = checks.some(
    (one) => one.outcome === 'inconclusive' && consequenceOf(one.level, one.authority) === 'violation',
  );
  const nothingShown = !checks.some((one) => one.outcome === 'passed');
  return open || nothingShown || waivers.some(isStale) ? 'inconclusive' : 'conformant';
}

/**
 * What the run says about each rule of the release; the worst of its checks wins. `known` are all checks there are, those
 * that were not chosen for the run among them.
 */
export function requirementResults(
  requirements: readonly Requirement[],
  checks: readonly CheckResult[],
  release: Run['target']['release'],
  known: readonly { readonly requirement: string }[] = [],
): readonly RequirementResult[] {
  const checked = new Set(known.map(({ requirement }) => requirement));
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
        ...(outcomes.includes('failed') ? { typicalFault: one.typicalFault, remedy: one.remedy } : {}),
        status: statusOf(one, outcomes, checked.has(one.id)),
      };
    });
}

function statusOf(
  requirement: Requirement,
  outcomes: readonly Outcome[],
  checked: boolean,
): RequirementResult['status'] {
  const [first, ...others] = outcomes;
  if (first === undefined && (checked || requirement.byExplorationOnly === true)) return 'unselected';
  if (first === undefined) return requirement.untestable === undefined ? 'unchecked' : 'untestable';
  return others.reduce(worseOf, first);
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
