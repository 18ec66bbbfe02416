import { isatty } from 'node:tty';

import { renderText } from '../report/text.ts';
import type { FinishedRun } from '../runner/run.ts';
import type { Terminal } from './progress.ts';
import { type Format, writeReports } from './write-reports.ts';

/** Writes the reports of a run and tells on standard output how it went. */
export async function present(finished: FinishedRun, wanted: readonly Format[], out: string): Promise<void> {
  const paths = await writeReports(finished, wanted, out);
  const { isTTY, columns } = terminalOf(process.stdout);
  const color = isTTY && process.env['NO_COLOR'] === undefined;
  process.stdout.write(renderText(finished.run, { color, columns }));
  process.stdout.write(`\n${paths.map((path) => `wrote ${path}`).join('\n')}\n`);
}

/** What is known of the terminal behind a stream. */
export function terminalOf(stream: NodeJS.WriteStream & { readonly fd: number }): Terminal {
  return {
    isTTY: isatty(stream.fd),
    // A terminal that tells no width, or none at all, gets one that fits most.
    columns: stream.columns > 0 ? stream.columns : 100,
    write: (text) => void stream.write(text),
  };
}
