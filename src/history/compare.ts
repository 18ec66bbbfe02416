import {
  categories,
  type Category,
  type Change,
  type Compared,
  type Comparison,
  type Ending,
  endings,
  type Reason,
  transitions,
} from '../model/comparison.ts';
import type { HistoryEntry, KeptRun } from '../model/history.ts';
import { differencesOf } from './differences.ts';
import { endingsOf, type KeptEnding } from './endings.ts';

/** Says what became of each check from one run to another, and whether the target or something else brought it about. */
export function compare(before: KeptRun, after: KeptRun): Comparison {
  const [was, is] = [endingsOf(before), endingsOf(after)];
  const sorted: { readonly category: Category; readonly change: Change }[] = [];
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  for (const id of ids) {
    const [one, other] = [was.get(id), is.get(id)];
    const category = categoryOf(one, other);
    if (category !== null) sorted.push({ category, change: changeOf(id, one, other, before, after) });
  }
  const of = (wanted: Category): readonly Change[] =>
    sorted.filter(({ category }) => category === wanted).map(({ change }) => change);
  return {
    before: comparedOf(before.entry),
    after: comparedOf(after.entry),
    differences: differencesOf(before.entry, after.entry),
    // Cast: every category is a key, and nothing else is.
    changes: Object.fromEntries(categories.map((one) => [one, of(one)])) as Record<
      Category,
      readonly Change[]
    >,
    unchanged: ids.length - sorted.length,
  };
}

function categoryOf(one: KeptEnding | undefined, other: KeptEnding | undefined): Category | null {
  const was: Ending = one?.ending ?? 'absent';
  const is: Ending = other?.ending ?? 'absent';
  // Another failure of the same check is another failure: a known one must not hide it.
  if (was === 'violation' && is === 'violation' && failsOtherwise(one, other)) return 'newViolations';
  return transitions[was][endings.indexOf(is)] ?? null;
}

// A check that says something else gives other signatures to the same failure.
function failsOtherwise(one: KeptEnding | undefined, other: KeptEnding | undefined): boolean {
  return (
    one?.signature !== undefined &&
    other?.signature !== undefined &&
    one.signature !== other.signature &&
    one.check.meaning === other.check.meaning
  );
}

function changeOf(
  id: string,
  one: KeptEnding | undefined,
  other: KeptEnding | undefined,
  before: KeptRun,
  after: KeptRun,
): Change {
  const check = other?.check ?? one?.check;
  if (check === undefined) throw new TypeError(`${id} is in neither of the runs`);
  return {
    id,
    requirement: check.requirement,
    level: check.level,
    title: check.title,
    before: one?.ending ?? 'absent',
    after: other?.ending ?? 'absent',
    because: reasonOf(one, other, before, after),
    ...(failsOtherwise(one, other) ? { otherwise: true as const } : {}),
  };
}

function reasonOf(
  one: KeptEnding | undefined,
  other: KeptEnding | undefined,
  before: KeptRun,
  after: KeptRun,
): Reason {
  const releases = before.entry.target.release === after.entry.target.release ? 'same' : 'other';
  if (one === undefined || other === undefined) {
    const { requirement } = (one ?? other)?.check ?? { requirement: '' };
    const { entry, list } = one === undefined ? before : after;
    if (releases === 'other' && !list.rules.some(({ id }) => id === requirement)) return 'release';
    return missingFor(before.entry, after.entry, entry);
  }
  if (one.check.meaning !== other.check.meaning) return releases === 'other' ? 'release' : 'suite';
  const endingsOfBoth: readonly Ending[] = [one.ending, other.ending];
  if (endingsOfBoth.includes('inapplicable')) return 'configuration';
  return endingsOfBoth.includes('waived') && one.signature === other.signature ? 'waiver' : 'target';
}

/** Why a check was not planned in one of two runs. */
function missingFor(before: HistoryEntry, after: HistoryEntry, without: HistoryEntry): Reason {
  const [one, other] = [before.catalogue, after.catalogue];
  if (one?.selected === undefined || other?.selected === undefined) {
    // Runs of before, and of pacts, do not say what was chosen; then the version has to tell.
    return before.tool === after.tool ? 'selection' : 'suite';
  }
  if (one.digest === other.digest) return 'selection';
  return without.catalogue?.selected === 'all' ? 'suite' : 'selection';
}

function comparedOf({ tool, startedAt, verdict, target: { name, release } }: HistoryEntry): Compared {
  return { tool, startedAt, verdict, target: { name, release } };
}
