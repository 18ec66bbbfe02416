import type { Comparison, Difference } from '../../model/comparison.ts';
import type { HistoryEntry, KeptRun } from '../../model/history.ts';

/** A run on the page of its target. */
export interface ShownRun {
  readonly kept: KeptRun;
  /** What can differ from run to run besides what the checks found. */
  readonly facts: Readonly<Record<Difference['of'], string | undefined>>;
  /** Against the run before that is like it; absent for the first. */
  readonly since?: Comparison | undefined;
}

/** A target by one release, and its runs from the first to the last. */
export interface ShownTarget {
  /** From the folder of the site: `example-operator/r3.2`. */
  readonly folder: string;
  readonly runs: readonly KeptRun[];
  /** What the run that speaks for it changed; absent where it is the first. */
  readonly since?: Comparison | undefined;
}

/** The run that speaks for a target: the last one of all checks, or the last one where there is none. */
export function speaking({ runs }: Pick<ShownTarget, 'runs'>): KeptRun | undefined {
  return runs.findLast(isWhole) ?? runs.at(-1);
}

/** Tells whether a run was of all checks of the suite. */
export function isWhole({ entry }: KeptRun): boolean {
  return entry.catalogue?.selected === 'all';
}

/** Where a run is told in full, from the folder of its target; undefined where no page was written. */
export function pageOf({ run, files }: HistoryEntry): string | undefined {
  const file = ['report.html', 'summary.md', 'run.json'].find((name) => files.includes(name));
  return file === undefined ? undefined : `${run}/${file}`;
}
