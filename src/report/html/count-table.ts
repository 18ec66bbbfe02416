import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Kind } from '../../model/kind.ts';
import type { Run } from '../../model/run.ts';
import { columnTallies } from '../columns.ts';
import { kindsFromWorst, totals } from '../groups.ts';
import { columnNames, grouped, kinds } from '../wording.ts';
import { TableHead } from './parts.ts';

// What a reader looks for is said even where there is none of it.
const always: readonly Kind[] = ['violation', 'warning', 'inconclusive', 'passed'];

/** The checks counted by how they ended and by who demands their rules. */
export function CountTable({ run }: { readonly run: Run }): ComponentChildren {
  const all = totals(run);
  const columns = columnTallies(run);
  const row = (kind: Kind): ComponentChildren => {
    const { mark, many } = kinds[kind];
    return h('tr', { class: kind }, [
      h('th', { scope: 'row' }, [h('i', { 'aria-hidden': 'true' }, mark), many]),
      ...columns.map(({ of }) => h(Cell, { count: of.get(kind) ?? 0 })),
      h(Cell, { count: all.get(kind) ?? 0 }),
    ]);
  };
  const names = ['Checks', ...columns.map(({ column }) => columnNames[column]), 'All'];
  return h('table', { class: 'count-table' }, [
    h(TableHead, { columns: names.map((name) => [name] as const) }),
    h(
      'tbody',
      null,
      kindsFromWorst.filter((kind) => always.includes(kind) || (all.get(kind) ?? 0) > 0).map(row),
    ),
  ]);
}

function Cell({ count }: { readonly count: number }): ComponentChildren {
  return h('td', { class: count === 0 ? 'none' : undefined }, grouped(count));
}
