import { closest } from 'fastest-levenshtein';

import type { Check } from '../check/check.ts';
import { Misuse } from '../model/misuse.ts';
import { loadChecks } from '../runner/load-checks.ts';

const suites = new URL('../../suites/', import.meta.url);

/** Every check of the suite. */
export function allChecks(): Promise<readonly Check[]> {
  return loadChecks(suites);
}

/** The checks of some chapters or ids; all of them where nothing is named. Throws a Misuse for a name that matches none. */
export function selectChecks(
  checks: readonly Check[],
  chapters: readonly string[],
  ids: readonly string[],
): readonly Check[] {
  if (chapters.length === 0 && ids.length === 0) return checks;
  const wanted = [
    ...chapters.map((name) => ({
      name,
      option: '--suite',
      holds: (id: string) => id.startsWith(`${name}/`),
    })),
    ...ids.map((name) => ({
      name,
      option: '--check',
      holds: (id: string) => id === name || id.startsWith(`${name}/`),
    })),
  ];
  for (const { name, option, holds } of wanted) {
    if (!checks.some(({ id }) => holds(id))) {
      throw new Misuse(
        `${option} ${name}: there is no such ${option === '--suite' ? 'chapter' : 'check'}; ${suggestion(name, option, checks)}`,
      );
    }
  }
  return checks.filter(({ id }) => wanted.some(({ holds }) => holds(id)));
}

function suggestion(name: string, option: string, checks: readonly Check[]): string {
  const chapters = [...new Set(checks.map(({ id }) => id.split('/')[0] ?? ''))];
  if (option === '--suite') return `write one of ${chapters.join(', ')}`;
  return `did you mean ${closest(
    name,
    checks.map(({ id }) => id),
  )}? "nv-conformance list checks" shows them all`;
}
