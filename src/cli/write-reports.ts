import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Run } from '../model/run.ts';
import type { FinishedRun } from '../runner/run.ts';
import { fileNames, type Format, render } from './formats.ts';
import { passGate } from './leak-gate.ts';
import { targetFolder } from './target-folder.ts';

/** A report that has passed the gate. */
export interface Rendered {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A run in some formats, none of which shows a secret. Throws a Leak where one would. */
export async function renderReports(
  { run, leaksIn }: FinishedRun,
  wanted: readonly Format[],
): Promise<readonly Rendered[]> {
  const rendered = await Promise.all(
    wanted.map(async (format) => ({
      name: fileNames[format],
      bytes: Buffer.from(await render(format, run)),
    })),
  );
  for (const { name, bytes } of rendered) passGate(name, bytes, leaksIn);
  return rendered;
}

/** What was written of a run, and what a user should know of the rest. */
export interface Written {
  readonly paths: readonly string[];
  readonly troubles: readonly string[];
}

/** What becomes of a run whose folder is there: another run of the same moment, or the same run. */
export type Again = 'never' | 'same folder';

/** Writes reports into the folder of a run, and brings the site of all runs up to date. */
export async function writeReports(
  run: Run,
  rendered: readonly Rendered[],
  out: string,
  again: Again = 'never',
): Promise<Written> {
  const { shard } = run;
  const part = shard === undefined ? '' : `-shard-${shard.number}-of-${shard.of}`;
  const folder = await makeFolder(targetFolder(out, run.target), `${compact(run.startedAt)}${part}`, again);
  const paths = await Promise.all(
    rendered.map(async ({ name, bytes }) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    }),
  );
  // The run that shards are merged into stands in the site, not its parts.
  if (shard !== undefined) return { paths, troubles: [] };
  const { writeSite } = await import('./write-site.ts');
  try {
    return { paths, troubles: await writeSite(run, out, folder) };
  } catch (cause) {
    // A full disk or a folder of somebody else must not cost the verdict of a run whose reports are there.
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    return { paths, troubles: [`the site of all runs could not be brought up to date: ${cause.message}`] };
  }
}

/** Makes a folder of this run alone: another one of the same target may have started in the same millisecond. */
async function makeFolder(parent: string, name: string, again: Again, count = 1): Promise<string> {
  const folder = join(parent, count === 1 ? name : `${name}-${count}`);
  await mkdir(parent, { recursive: true });
  try {
    await mkdir(folder);
    return folder;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    return again === 'same folder' ? folder : makeFolder(parent, name, again, count + 1);
  }
}

/** Appends the Markdown summary to the page of the job, where GitHub Actions names a file for it. */
export async function writeStepSummary(
  { run, leaksIn }: FinishedRun,
  path: string | undefined,
): Promise<void> {
  if (path === undefined || path === '') return;
  const bytes = Buffer.from(await render('markdown', run));
  passGate('the summary of the job', bytes, leaksIn);
  await appendFile(path, bytes);
}

// 2026-11-22T04:15:30.123Z becomes 20261122T041530.123Z: sortable, and a file name on every system.
function compact(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}
