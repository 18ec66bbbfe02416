import { isatty } from 'node:tty';

import { renderText } from '../report/text.ts';
import type { FinishedRun } from '../runner/run.ts';
import type { Format } from './formats.ts';
import { passGate } from './leak-gate.ts';
import type { Terminal } from './progress.ts';
import { attest, type Signing } from './sign.ts';
import { renderReports, writeReports, writeStepSummary } from './write-reports.ts';

/** Writes the reports of a run and tells on standard output how it went. */
export async function present(
  finished: FinishedRun,
  wanted: readonly Format[],
  out: string,
  signing?: Signing,
): Promise<void> {
  const { isTTY, columns } = terminalOf(process.stdout);
  const color = isTTY && process.env['NO_COLOR'] === undefined;
  const text = `${renderText(finished.run, { color, columns })}${await sinceThen(finished)}`;
  // Everything passes the gate before the first file is written.
  passGate('the summary on the terminal', Buffer.from(text), finished.leaksIn);
  const reports = await renderReports(finished, wanted);
  const rendered = signing === undefined ? reports : [...reports, attest(finished, reports, signing)];
  await writeStepSummary(finished, process.env['GITHUB_STEP_SUMMARY']);
  const paths = await writeReports(finished.run, rendered, out);
  process.stdout.write(`${text}\n${paths.map((path) => `wrote ${path}`).join('\n')}\n`);
}

async function sinceThen({ run }: FinishedRun): Promise<string> {
  if (run.baseline === undefined) return '';
  const { tellComparison } = await import('./compare.ts');
  return `\nSince the baseline: ${tellComparison(run.baseline)}`;
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
