import * as fc from 'fast-check';

import type { Finding } from '../model/finding.ts';
import { isNonEmpty, type NonEmpty } from '../model/non-empty.ts';

/** The smallest case that was found to break a rule, and what it breaks. */
export interface Found<Case> {
  readonly smallest: Case;
  readonly findings: NonEmpty<Finding>;
}

export interface SearchLimits {
  readonly seed: number;
  /** Cases that are drawn. */
  readonly tries: number;
  /** Smaller cases that are tried once one was found. */
  readonly shrinks: number;
}

/** Takes the certain cases and then draws others, until one has findings, and then looks for a smaller one that has. What `examine` throws ends the search and is thrown. */
export async function findSmallest<Case>(
  cases: fc.Arbitrary<Case>,
  examine: (one: Case) => Promise<readonly Finding[]>,
  { seed, tries, shrinks }: SearchLimits,
  certain: readonly Case[] = [],
): Promise<Found<Case> | undefined> {
  let found: Found<Case> | undefined;
  let left = shrinks;
  let trouble: { readonly cause: unknown } | undefined;
  const holds = fc.asyncProperty(cases, async (one) => {
    if (trouble !== undefined) return true;
    // To fast-check what is not looked at holds, so that it stops.
    if (found !== undefined && (left -= 1) < 0) return true;
    try {
      const findings = await examine(one);
      if (!isNonEmpty(findings)) return true;
      found = { smallest: one, findings };
      return false;
    } catch (cause) {
      // Trouble is no failure of the rule: fast-check would look for a smaller case of it.
      trouble = { cause };
      return true;
    }
  });
  await fc.check(holds, { seed, numRuns: tries, examples: certain.map((one): [Case] => [one]) });
  if (trouble !== undefined && found === undefined) throw trouble.cause;
  return found;
}
