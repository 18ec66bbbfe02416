import { type Arbitrary, constantFrom } from 'fast-check';

import type { OperationContract } from '../../generated/contracts.ts';
import type { ApiAnswer, Check, Expectation } from '#check';

import type { Known } from './template.ts';

/** How a request differs from the sound one; all texts are templates. */
export interface Probe {
  readonly method?: string;
  /** Null takes a header away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Replaces the body; null sends none. */
  readonly body?: string | null;
  /** What the body is turned into after it was written. */
  readonly encoding?: 'utf-16le' | 'gzip';
  /** What the Content-Length lines say: a number is added to the true length, a text is sent as it is. */
  readonly lengths?: readonly (number | string)[];
}

/** All the cases that there are, each of which is taken once where the budget allows. */
export function listed(cases: readonly Probe[]): Pick<Constraint, 'most' | 'certain' | 'probes'> {
  return { most: cases.length, certain: () => cases, probes: () => constantFrom(...cases) };
}

/** One constraint of the contract, and how to break it, or to go to its limits, in exactly one way. */
export interface Constraint {
  /** What follows `explore/<operation>-` in the id of the check. */
  readonly id: string;
  /** The rule in the present tense; follows the name of the operation. */
  readonly title: string;
  readonly requirement: Check['requirement'];
  readonly expects: Expectation<ApiAnswer>;
  /** How many different requests there are; more are not tried. */
  readonly most?: number;
  /** Cases that nobody should leave to chance: they come first, beginning with one that the seed decides. */
  readonly certain?: (known: Known) => readonly Probe[];
  readonly probes: (known: Known, operation: OperationContract) => Arbitrary<Probe>;
}
