import type { Run } from '../../src/model/run.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { brokenRun } from '../report/reader-runs.ts';

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

/** The same of a made-up run with 40 violations. */
export function measureBrokenReport(rounds: number): MeasuredReport {
  return measureReport(brokenRun(), rounds);
}
