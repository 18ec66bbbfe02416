import { join } from 'node:path';

import { keptOf } from '../history/kept-of.ts';
import { sinceInWords, sinceOf } from '../report/since.ts';
import { renderText } from '../report/text.ts';
import { visibleLine } from '../report/visible.ts';
import type { FinishedRun } from '../runner/run.ts';
import type { Format } from './formats.ts';
import { passGate } from './leak-gate.ts';
import { attest, type Signing } from './sign.ts';
import { howToPrint } from './terminal.ts';
import { type Again, type Rendered, renderReports, writeReports, writeStepSummary } from './write-reports.ts';

const logName = 'implementation.log';

interface PresentOptions {
  readonly signing?: Signing | undefined;
  /** `same folder`: the run may have been written before, and what is written now joins it. */
  readonly again?: Again;
  /** What the implementation has printed, redacted, where it was started for the run: kept beside the reports. */
  readonly log?: string | undefined;
}

/** Writes the reports of a run and tells on standard output how it went. */
export async function present(
  finished: FinishedRun,
  wanted: readonly Format[],
  out: string,
  { signing, again = 'never', log }: PresentOptions = {},
): Promise<void> {
  const text = `${renderText(finished.run, howToPrint())}${await sinceThen(finished)}`;
  // Everything passes the gate before the first file is written.
  passGate('the summary on the terminal', Buffer.from(text), finished.leaksIn);
  passGate('the history', Buffer.from(JSON.stringify(keptOf(finished.run))), finished.leaksIn);
  // What a report packs cannot be searched there. The members of run.json are what it was made of.
  if (!wanted.includes('json')) await renderReports(finished, ['json']);
  const reports = [...(await renderReports(finished, wanted)), ...evidence(finished, log)];
  const rendered = signing === undefined ? reports : [...reports, await attest(finished, reports, signing)];
  await writeStepSummary(finished, process.env['GITHUB_STEP_SUMMARY']);
  const { paths, troubles } = await writeReports(finished.run, rendered, out, again);
  const told = [
    ...paths.map((path) => `wrote ${path}`),
    finished.run.shard === undefined
      ? `the site of all runs is ${join(out, 'index.html')}`
      : `this is shard ${finished.run.shard.number} of ${finished.run.shard.of}; merge them: nv-conformance report RUN.json RUN.json …`,
  ];
  process.stdout.write(`${text}\n${told.join('\n')}\n`);
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
}

/** The log of an implementation, once it has passed the gate. */
function evidence({ leaksIn }: FinishedRun, log: PresentOptions['log']): readonly Rendered[] {
  if (log === undefined) return [];
  const bytes = Buffer.from(log);
  passGate(logName, bytes, leaksIn);
  return [{ name: logName, bytes }];
}

async function sinceThen({ run }: FinishedRun): Promise<string> {
  if (run.baseline === undefined) {
    const since = sinceOf(run);
    return since === undefined ? '' : `\n${since.name}: ${visibleLine(sinceInWords(since))}\n`;
  }
  const { comparisonText } = await import('../report/comparison-text.ts');
  return `\nSince the baseline: ${comparisonText(run.baseline, howToPrint())}`;
}
