import type { Capability } from './capability.ts';
import type { Finding } from './finding.ts';
import type { Deviation } from './tolerance.ts';
import type { NonEmpty } from './non-empty.ts';

/** What kept us from finding out. */
export type Cause = 'target' | 'config' | 'environment' | 'suite' | 'spec';

/** How a planned check ended. */
export type Verdict =
  | { readonly outcome: 'passed' }
  /** The implementation broke the rule. */
  | {
      readonly outcome: 'failed';
      readonly findings: NonEmpty<Finding>;
      /** A command that sends the smallest request that shows it, with variables for what is secret. */
      readonly replay?: string;
      /** Known departures of the target explain it, and nothing else does. */
      readonly deviation?: Deviation;
    }
  /** The rule does not concern this target. */
  | { readonly outcome: 'inapplicable'; readonly lacking: NonEmpty<Capability> }
  /** We could not find out. */
  | { readonly outcome: 'inconclusive'; readonly cause: Cause; readonly obstacle: string };

export type Outcome = Verdict['outcome'];

// The one place where the order is written down: the worst comes first and is never masked.
const fromWorst: readonly Outcome[] = ['failed', 'inconclusive', 'passed', 'inapplicable'];

/** The worse of two outcomes. */
export function worseOf(one: Outcome, other: Outcome): Outcome {
  return fromWorst.indexOf(one) <= fromWorst.indexOf(other) ? one : other;
}
