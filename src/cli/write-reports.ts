import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Run } from '../model/run.ts';
import type { FinishedRun } from '../runner/run.ts';
import { fileNames, type Format, render } from './formats.ts';
import { passGate } from './leak-gate.ts';

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

/** Writes reports into the folder of a run. Returns the paths. */
export async function writeReports(
  run: Run,
  rendered: readonly Rendered[],
  out: string,
): Promise<readonly string[]> {
  const folder = join(out, slug(run.target.name), run.target.release, compact(run.startedAt));
  await mkdir(folder, { recursive: true });
  return Promise.all(
    rendered.map(async ({ name, bytes }) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    }),
  );
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

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9.-]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '') || 'target'
  );
}

// 2026-11-22T04:15:30.123Z becomes 20261122T041530.123Z: sortable, and a file name on every system.
function compact(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}
