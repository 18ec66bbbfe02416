import type { Kind } from '../model/kind.ts';
import type { Authority } from '../model/requirement.ts';
import type { CheckResult, Run } from '../model/run.ts';
import type { Group } from './groups.ts';
import { rulesById, tally } from './groups.ts';

/** The kinds of authority that a reader weighs differently. */
export type Column = 'camara' | 'base-standard' | 'good-practice' | 'consumer';

// The one that decides first.
const columnsInOrder: readonly Column[] = ['camara', 'base-standard', 'good-practice', 'consumer'];

// The standard has a column even where nothing of it was examined; pacts have one only where there are any.
const onlyWhereAny: ReadonlySet<Column> = new Set(['consumer']);

/** How many checks of a column ended as each kind. */
export interface ColumnTally {
  readonly column: Column;
  readonly of: ReadonlyMap<Kind, number>;
  readonly checks: number;
}

/** The checks of a run counted by who demands their rules. */
export function columnTallies(run: Run): readonly ColumnTally[] {
  return columns(run)
    .filter(({ key, checks }) => checks.length > 0 || !onlyWhereAny.has(key))
    .map(({ key, checks }) => ({ column: key, of: tally(checks), checks: checks.length }));
}

function columns(run: Run): readonly Group<Column>[] {
  const rules = rulesById(run);
  // A run of an earlier version names the authority in its rules alone.
  const columnOf = (check: CheckResult): Column =>
    columnBy(check.authority ?? rules.get(check.requirement)?.authority);
  const groups = Map.groupBy(run.checks, columnOf);
  return columnsInOrder.map((key) => ({ key, checks: groups.get(key) ?? [] }));
}

/** The column of an authority; of the standard where none is named. */
export function columnBy(authority: Authority | undefined): Column {
  switch (authority) {
    case 'base-standard':
    case 'good-practice':
    case 'consumer':
      return authority;
    case 'camara-nv':
    case 'camara-icm':
    case 'camara-commonalities':
    case 'camara-derived':
    case undefined:
      return 'camara';
  }
}
