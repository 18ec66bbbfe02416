import { Misuse } from '../model/misuse.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import type { Tolerances } from '../model/tolerance.ts';
import type { TargetFile } from './target-file.ts';

/** The tolerances of a target file, once each code that they translate into is one of the release. */
export function tolerancesOf(
  { correlatorHeader, errorEnvelope }: TargetFile['tolerances'],
  release: Release,
  { path }: { readonly path: string },
): Pick<Target, 'tolerances'> {
  const known = new Set(
    [release.codes, release.additionalErrors].flatMap((each) => Object.values(each).flat()),
  );
  for (const [own, code] of Object.entries(errorEnvelope?.codes ?? {})) {
    if (known.has(code)) continue;
    throw new Misuse(
      `${path}: tolerances.errorEnvelope.codes.${own} is ${code}, which release ${release.name} does not know; write one of ${[...known].toSorted().join(', ')}`,
    );
  }
  const found: Tolerances = {
    ...(correlatorHeader === undefined ? {} : { correlatorHeader }),
    ...(errorEnvelope === undefined ? {} : { errorEnvelope }),
  };
  return Object.keys(found).length === 0 ? {} : { tolerances: found };
}
