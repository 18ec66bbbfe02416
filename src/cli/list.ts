import { type Entry, entriesOf } from './lists.ts';

// Wider cells are left to run on, so that one long id does not push all the others apart.
const widestColumn = 60;

/** `nv-conformance list`: prints a catalogue, as a table or as JSON. */
export async function listCommand(what: string, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const { json } = given as { readonly json?: boolean };
  const entries = await entriesOf(what);
  process.stdout.write(
    json === true
      ? `${JSON.stringify(
          entries.map(({ data }) => data),
          null,
          2,
        )}\n`
      : table(entries.map(({ row }) => row)),
  );
  return 0;
}

// The last column is prose: it is left to run on, so that nothing is cut.
function table(rows: readonly Entry['row'][]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        index === cells.length - 1 ? cell : cell.padEnd(Math.min(widths[index] ?? 0, widestColumn)),
      )
      .join('  ');
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${line(cells)}\n`)
    .join('');
}
