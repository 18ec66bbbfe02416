import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Misuse } from '../model/misuse.ts';
import type { FinishedRun } from '../runner/run.ts';

export const formats = ['html', 'json', 'junit', 'markdown'] as const;
export type Format = (typeof formats)[number];

const fileNames: Readonly<Record<Format, string>> = {
  html: 'report.html',
  json: 'run.json',
  junit: 'junit.xml',
  markdown: 'summary.md',
};

/** The formats of a comma-separated list. Throws a Misuse for an unknown one. */
export function parseFormats(list: string): readonly Format[] {
  return list.split(',').map((name) => {
    const found = formats.find((one) => one === name.trim());
    if (found !== undefined) return found;
    throw new Misuse(
      `--format ${name.trim()}: there is no such format; write a list of ${formats.join(', ')}`,
    );
  });
}

/** Writes a run in some formats, each scanned for secrets before it is written. Returns the paths. */
export async function writeReports(
  { run, leaksIn }: FinishedRun,
  wanted: readonly Format[],
  out: string,
): Promise<readonly string[]> {
  const folder = join(out, slug(run.target.name), run.target.release, compact(run.startedAt));
  const rendered = await Promise.all(
    wanted.map(async (format) => ({ format, text: await render(format, run) })),
  );
  for (const { format, text } of rendered) {
    const leaks = leaksIn(text);
    // The last gate: what redaction missed must not reach a disk.
    if (leaks.length > 0)
      throw new Error(`${fileNames[format]} was not written: it would show ${leaks.join(', ')}`);
  }
  await mkdir(folder, { recursive: true });
  return Promise.all(
    rendered.map(async ({ format, text }) => {
      const path = join(folder, fileNames[format]);
      await writeFile(path, text);
      return path;
    }),
  );
}

async function render(format: Format, run: FinishedRun['run']): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('../report/html/render-html.ts')).renderHtml(run);
    case 'json':
      return (await import('../report/json.ts')).renderJson(run);
    case 'junit':
      return (await import('../report/junit.ts')).renderJunit(run);
    case 'markdown':
      return (await import('../report/markdown.ts')).renderMarkdown(run);
  }
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
