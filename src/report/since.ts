import { categories, type Comparison } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { comparisonHeadline } from './comparison-wording.ts';
import { moment } from './wording.ts';

/** What changed since an earlier run: the one that the user named, or else the last one of the same target. */
export interface Since {
  readonly name: 'Since the baseline' | 'Since the last run';
  readonly comparison: Comparison;
}

/** Undefined where no earlier run is known. */
export function sinceOf({ baseline, previous }: Run): Since | undefined {
  if (baseline !== undefined) return { name: 'Since the baseline', comparison: baseline };
  return previous && { name: 'Since the last run', comparison: previous };
}

/** The gist: `2 new violations, 1 fixed`, or `no check ended otherwise`. */
export function sinceInWords({ comparison }: Since): string {
  const { changes } = comparison;
  const moved = categories.some((one) => one !== 'stillFailing' && changes[one].length > 0);
  const still = changes.stillFailing.length;
  const told = moved
    ? comparisonHeadline(comparison)
    : `No check ended otherwise${still === 0 ? '' : `, ${still} still failing`}`;
  return `${told} (compared with ${moment(comparison.before.startedAt)})`;
}

/** The checks that fail now and did not before, or in another way. */
export function freshOf(run: Run): ReadonlySet<string> {
  const { newViolations = [], newWarnings = [] } = sinceOf(run)?.comparison.changes ?? {};
  return new Set([...newViolations, ...newWarnings].map(({ id }) => id));
}
