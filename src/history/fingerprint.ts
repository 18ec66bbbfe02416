import { digestOf } from './digest.ts';

/** What of a check makes it the check that it is. */
export interface Worded {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  /** What it demands, in words. */
  readonly says: readonly string[];
}

/** The same for the same checks with the same words, in whatever order they come. */
export function fingerprintOf(checks: readonly Worded[]): string {
  const worded = checks.map(({ id, requirement, title, says }) => [id, requirement, title, says]);
  return digestOf(worded.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}
