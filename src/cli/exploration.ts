import { releases } from '../../generated/releases.ts';
import type { Check } from '../check/check.ts';
import { explorationChecks, type ExplorationOptions } from '../explore/exploration-checks.ts';
import type { ReleaseName } from '../model/requirement.ts';
import { selectChecks } from './catalogue.ts';

// Reaches every constraint of every release.
const plenty = 1000;

/**
 * The checks that are selected, with exploration of a release: all of it, or the part that the selection names. Throws a
 * Misuse for a name that matches none.
 */
export function selectWithExploration(
  catalogue: readonly Check[],
  chapters: readonly string[],
  ids: readonly string[],
  release: ReleaseName,
  options: ExplorationOptions,
): readonly Check[] {
  const exploring = explorationChecks(release, options);
  const selected = selectChecks([...catalogue, ...exploring], chapters, ids);
  const named = chapters.includes('explore') || ids.some((id) => id.startsWith('explore/'));
  return named ? selected : [...new Set([...selected, ...exploring])];
}

/** One of each check that exploration of any release may perform. */
export function everyExploration(): readonly Check[] {
  const all = releases.flatMap(({ name }) => explorationChecks(name, { seed: 0, requests: plenty }));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The ids of every check that exploration of any release may perform. */
export function explorationIds(): readonly string[] {
  return everyExploration().map(({ id }) => id);
}
