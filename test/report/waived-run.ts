import type { Run } from '../../src/model/run.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { countsOf, verdictOf } from '../../src/runner/conclude.ts';
import { waive } from '../../src/runner/waive.ts';
import { hostile, sampleRun } from './sample-run.ts';

/** A waiver of the failure that the sample run has under a check. */
export function waiverOf(run: Run, check: string, terms: Partial<Waiver> = {}): Waiver {
  const signature = run.checks.find(({ id }) => id === check)?.signature ?? 'f00000000000';
  return {
    check,
    signature,
    owner: 'API team, api@operator.example',
    reason: 'The gateway of the old core answers 500; it is replaced in March',
    ticket: 'https://tickets.operator.example/NV-123',
    until: '2026-06-30',
    ...terms,
  };
}

/** The run with its failures covered by waivers, counted and judged anew. */
export function withWaivers(run: Run, waivers: readonly Waiver[]): Run {
  const waived = waive(run.checks, waivers, new Date(run.startedAt));
  return {
    ...run,
    ...waived,
    counts: countsOf(waived.checks),
    verdict: verdictOf(waived.checks, waived.waivers),
  };
}

/** The sample run, of 12 January 2026, with a waiver of each status. */
export function waivedRun(): Run {
  const run = sampleRun();
  const of = (check: string, terms: Partial<Waiver> = {}): Waiver => waiverOf(run, check, terms);
  return withWaivers(run, [
    of('authorization/off-network'),
    of('discovery/pkce', { until: '2026-01-20', ticket: 'NV-7' }),
    of('tokens/single-use', { until: '2025-12-31', reason: 'The list of spent tokens is kept by each node' }),
    of('verify/phone-pattern', { signature: 'f00000000001' }),
    of('verify/true', {
      signature: 'f00000000002',
      reason: hostile,
      owner: hostile,
      ticket: 'javascript:alert(1)',
    }),
    of('authorization/header-spoof', { signature: 'f00000000003' }),
    of('ciba/elsewhere', { signature: 'f00000000004' }),
  ]);
}

/** A run in which everything that failed is covered, and nothing else is wrong. */
export function coveredRun(): Run {
  const run = sampleRun();
  const checks = run.checks.filter(({ outcome }) => outcome !== 'inconclusive');
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  return withWaivers(
    { ...run, checks, faults: [] },
    failed.map(({ id }) => waiverOf(run, id)),
  );
}
