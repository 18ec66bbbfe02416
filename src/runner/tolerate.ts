import type { CheckResult } from '../model/run.ts';
import type { ToleranceName, ToleranceResult, Tolerances } from '../model/tolerance.ts';
import type { Verdict } from '../model/verdict.ts';

/** Judges the same observations as somebody sees them who knows these departures. */
export type JudgeKnowing = (known: readonly ToleranceName[]) => Verdict;

/**
 * A verdict, with the departures beside it that explain it and nothing else: they do so where the check passes once they are
 * known. Whatever else is wrong leaves the verdict as it was.
 */
export function tolerated(
  verdict: Verdict,
  tolerances: Tolerances | undefined,
  judgeKnowing: JudgeKnowing,
): Verdict {
  const names = namesOf(tolerances);
  if (names.length === 0) return verdict;
  if (verdict.outcome === 'failed') {
    const explaining = leastOf(names, (known) => judgeKnowing(known).outcome === 'passed');
    return explaining === undefined ? verdict : { ...verdict, deviation: { tolerances: explaining } };
  }
  // The unspoilt twin may have been missed for a departure alone: then the answer to the spoilt request does mean something.
  if (verdict.outcome !== 'inconclusive') return verdict;
  const explaining = leastOf(names, (known) => judgeKnowing(known).outcome !== 'inconclusive');
  return explaining === undefined ? verdict : judgeKnowing(explaining);
}

/** What a run makes of the tolerances of its target. */
export function toleranceResults(
  tolerances: Tolerances | undefined,
  checks: readonly CheckResult[],
): readonly ToleranceResult[] {
  const told = namesOf(tolerances).map((name) => ({ name, says: inWords(name, tolerances) }));
  return countExplained(told, checks);
}

/** Tolerances with the number of checks that each explains. */
export function countExplained(
  tolerances: readonly Pick<ToleranceResult, 'name' | 'says'>[],
  checks: readonly CheckResult[],
): readonly ToleranceResult[] {
  return tolerances.map(({ name, says }) => ({
    name,
    says,
    checks: checks.filter(({ deviation }) => deviation?.tolerances.includes(name) === true).length,
  }));
}

// One alone where one is enough.
function leastOf(
  names: readonly ToleranceName[],
  isEnough: (known: readonly ToleranceName[]) => boolean,
): readonly ToleranceName[] | undefined {
  return [...names.map((name) => [name]), names].find(isEnough);
}

function namesOf(tolerances: Tolerances = {}): readonly ToleranceName[] {
  const all: readonly ToleranceName[] = ['correlatorHeader', 'errorEnvelope'];
  return all.filter((name) => tolerances[name] !== undefined);
}

function inWords(name: ToleranceName, { correlatorHeader, errorEnvelope }: Tolerances = {}): string {
  return name === 'correlatorHeader'
    ? `the correlator comes in the header ${correlatorHeader ?? ''}`
    : `errors have their code at ${errorEnvelope?.code ?? ''} and their message at ${errorEnvelope?.message ?? ''}`;
}
