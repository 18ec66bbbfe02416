import type { Ending } from '../model/comparison.ts';
import { type KeptCheck, type KeptRun, letters } from '../model/history.ts';

/** How a check of a kept run ended. */
export interface KeptEnding {
  readonly check: KeptCheck;
  readonly ending: Exclude<Ending, 'absent'>;
  readonly signature: string | undefined;
}

const byLetter = new Map(
  // Cast: the entries of a constant have its keys.
  (Object.entries(letters) as [keyof typeof letters, string][]).map(([ending, letter]) => [letter, ending]),
);

/** The checks of a kept run by id. */
export function endingsOf({ entry, list }: KeptRun): ReadonlyMap<string, KeptEnding> {
  return new Map(
    list.checks.flatMap((check, place) => {
      const ending = byLetter.get(entry.outcomes[place] ?? '');
      return ending === undefined
        ? []
        : [[check.id, { check, ending, signature: entry.signatures[String(place)] }]];
    }),
  );
}
