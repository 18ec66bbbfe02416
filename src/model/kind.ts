import { type Consequence, consequenceOf } from './level.ts';
import type { CheckResult } from './run.ts';
import type { Outcome } from './verdict.ts';

/** How a check ended, with failures told apart by what they are to the target. */
export type Kind = Consequence | 'waived' | 'deviation' | Exclude<Outcome, 'failed'>;

/** The one place that says what a result weighs: a failure that is waived or explained has no consequence any more. */
export function kindOf(check: CheckResult): Kind {
  if (check.outcome !== 'failed') return check.outcome;
  if (check.deviation !== undefined) return 'deviation';
  return check.waived === undefined
    ? (check.consequence ?? consequenceOf(check.level, check.authority))
    : 'waived';
}
