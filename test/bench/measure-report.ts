import type { Run } from '../../src/model/run.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { nvConformance } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';

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
  if (stdout === '') throw new Error(stderr);
  const run = await writtenRun(stdout, folder);
  return { ...measureReport(run, rounds), violations: run.counts.failed };
}
