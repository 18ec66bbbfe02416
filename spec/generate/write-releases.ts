import type { Release } from '../../src/model/release.ts';
import { literal, union } from './literal.ts';

/** The source of generated/releases.ts. */
export function writeReleases(releases: readonly Release[], defaultRelease: string): string {
  return `import type { Release } from '../src/model/release.ts';

/** A release that this suite knows. */
export type KnownRelease =${union(releases.map((release) => release.name))};

/** The releases that this suite knows, oldest first. */
export const releases: readonly (Release & { readonly name: KnownRelease })[] = ${literal(releases)};

/** The release of a target that names none. */
export const defaultRelease: KnownRelease = '${defaultRelease}';
`;
}
