import { releases } from '../../generated/releases.ts';
import { type Expectation, expectation } from './expectation.ts';
import type { ApiAnswer } from './observations.ts';

/** How the API took what one release allows and another refuses. */
export interface Fingerprint {
  readonly correlators: readonly { readonly value: string; readonly answer: ApiAnswer }[];
  readonly malformedHash: ApiAnswer;
}

// One difference is a fault of its own, for its own check; two that point the same way are another release.
const margin = 2;

/** The release that fits best is the declared one, or as good as. */
export function fittingDeclaredRelease(): Expectation<Fingerprint> {
  return expectation('fitting the declared release as well as any', (seen) => {
    const declared = seen.malformedHash.release.name;
    const marks = new Map<string, number>(releases.map((release) => [release.name, marksOf(release, seen)]));
    const own = marks.get(declared) ?? 0;
    return [...marks]
      .filter(([, mark]) => mark >= own + margin)
      .map(([name, mark]) => ({
        of: 'release',
        expected: `${declared} fits as well as any`,
        actual: `${name} fits in ${mark} of ${seen.correlators.length + 1} points, ${declared} in ${own}`,
      }));
  });
}

function marksOf(
  { correlatorPattern, hashPattern }: (typeof releases)[number],
  { correlators, malformedHash }: Fingerprint,
): number {
  const admits = (value: string): boolean =>
    correlatorPattern === undefined || new RegExp(correlatorPattern, 'u').test(value);
  const asCorrelated = correlators.filter(({ value, answer }) => admits(value) === (answer.status === 200));
  // Where a release has no pattern for hashes, both answers are its own.
  const asHashed = hashPattern === undefined || malformedHash.status === 400;
  return asCorrelated.length + (asHashed ? 1 : 0);
}
