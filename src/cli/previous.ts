import { compare } from '../history/compare.ts';
import { keptOf } from '../history/kept-of.ts';
import { predecessorOf } from '../history/predecessor.ts';
import { checkListsOf, readHistory } from '../history/read-history.ts';
import type { FinishedRun } from '../runner/run.ts';
import { targetFolder } from './target-folder.ts';

// In bytes: a dozen runs or more, among which the last one like this one is; a year of nights need not be read for it.
const lastRuns = 65_536;

/** The run with what changed since the last one of the same target that the site knows. A part of a plan has none. */
export async function withPrevious(finished: FinishedRun, out: string): Promise<FinishedRun> {
  const { run } = finished;
  if (run.shard !== undefined) return finished;
  const { runs } = await readHistory(targetFolder(out, run.target), checkListsOf(out), lastRuns);
  const kept = keptOf(run);
  const before = predecessorOf(kept, runs);
  if (before === undefined) return finished;
  return { ...finished, run: { ...run, previous: compare(before, kept) } };
}
