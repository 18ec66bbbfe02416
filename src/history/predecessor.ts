import type { KeptRun } from '../model/history.ts';

/**
 * The run that a run is told apart from: of those of its target, in their order, the last one that had started before it and
 * shares at least half of the checks of both, so that a narrowed run, or one of pacts, does not make a whole one look as if
 * everything had changed.
 */
export function predecessorOf(run: KeptRun, runs: readonly KeptRun[]): KeptRun | undefined {
  const { startedAt } = run.entry;
  return runs.findLast((other) => other.entry.startedAt < startedAt && alike(run, other));
}

function alike(one: KeptRun, other: KeptRun): boolean {
  if (one.list.digest === other.list.digest) return true;
  const ids = new Set(one.list.checks.map(({ id }) => id));
  const shared = other.list.checks.filter(({ id }) => ids.has(id)).length;
  return shared * 2 >= Math.max(ids.size, other.list.checks.length);
}
