import { compare } from '../history/compare.ts';
import { keptOf } from '../history/kept-of.ts';
import type { KeptRun } from '../model/history.ts';
import type { FinishedRun } from '../runner/run.ts';
import { readRun } from './read-run.ts';

/** The run that `--baseline` names. Throws a Misuse where there is none. */
export async function readBaseline(path: string): Promise<KeptRun> {
  return keptOf(await readRun(path));
}

/** The run with what changed since its baseline. The verdict stays, and the exit code: what is known is waived, not ignored. */
export function withBaseline(finished: FinishedRun, baseline: KeptRun): FinishedRun {
  const comparison = compare(baseline, keptOf(finished.run));
  return { ...finished, run: { ...finished.run, baseline: comparison } };
}
