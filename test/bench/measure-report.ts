import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Run } from '../../src/model/run.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { nvConformance } from '../cli/run-command.ts';

export interface MeasuredReport {
  readonly milliseconds: readonly number[];
  readonly bytes: number;
}

/** Renders the report of a run, once for each round. */
export function measureReport(run: Run, rounds: number): MeasuredReport {
  let bytes = 0;
  const milliseconds = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    bytes = Buffer.byteLength(renderHtml(run));
    return performance.now() - startedAt;
  });
  return { milliseconds, bytes };
}

// Together they break some 40 rules that must hold, from sign-in to answers.
const faults = [
  'spent-token-accepted',
  'always-true',
  'plain-pkce-accepted',
  'code-reusable',
  'bare-401',
  'verify-scope-reads-number',
  'verdict-without-cache-control',
  'number-trimmed',
  'hash-without-plus-accepted',
];

/** The same of a whole run of r3.2 with some 40 violations. */
export async function measureBrokenReport(
  folder: string,
  rounds: number,
): Promise<MeasuredReport & { readonly violations: number }> {
  const { stdout, stderr } = await nvConformance(
    ['run', '--release', 'r3.2', '--out', 'broken', '--format', 'json', '--fault', ...faults],
    { cwd: folder },
  );
  const path = /wrote (\S+run\.json)/.exec(stdout)?.[1];
  if (path === undefined) throw new Error(stderr);
  // Cast: the command has just written it.
  const run = JSON.parse(await readFile(join(folder, path), 'utf8')) as Run;
  return { ...measureReport(run, rounds), violations: run.counts.failed };
}
