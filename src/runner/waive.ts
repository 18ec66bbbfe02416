import type { CheckResult } from '../model/run.ts';
import type { Waiver, WaiverResult, WaiverStatus } from '../model/waiver.ts';

// Two weeks: enough to ask the owner and to get an answer before the gate turns red.
const soonInDays = 14;
const dayInMs = 24 * 60 * 60 * 1000;

/** The checks of a run with their waivers, and the waivers with what the run makes of them. */
export interface Waived {
  readonly checks: readonly CheckResult[];
  readonly waivers: readonly WaiverResult[];
}

/** Covers failures by waivers; a waiver holds until the end of its last day in UTC. */
export function waive(checks: readonly CheckResult[], waivers: readonly Waiver[], now: Date): Waived {
  const dated = waivers.map((waiver) => ({ waiver, daysLeft: daysLeftOf(waiver, now) }));
  const waived = checks.map((check): CheckResult => {
    const cover = coverOf(check, waivers, now);
    return cover === undefined ? check : { ...check, waived: cover };
  });
  const byId = new Map(waived.map((check) => [check.id, check]));
  return {
    checks: waived,
    waivers: dated.map(({ waiver, daysLeft }) => ({
      ...waiver,
      status: statusOf(waiver, daysLeft, byId.get(waiver.check)),
      daysLeft,
    })),
  };
}

/** The waiver that covers how a check ended, while it is in force. */
export function coverOf(check: Ended, waivers: readonly Waiver[], now: Date): Waiver | undefined {
  return waivers.find((waiver) => daysLeftOf(waiver, now) >= 0 && isFor(waiver, check));
}

/** As much of a result as a waiver is held against. */
type Ended = Pick<CheckResult, 'id' | 'outcome' | 'signature' | 'deviation'>;

function daysLeftOf({ until }: Waiver, now: Date): number {
  const today = Date.parse(now.toISOString().slice(0, 'yyyy-mm-dd'.length));
  return Math.round((Date.parse(until) - today) / dayInMs);
}

function isFor(waiver: Waiver, check: Ended): boolean {
  return (
    check.outcome === 'failed' &&
    check.deviation === undefined &&
    waiver.check === check.id &&
    waiver.signature === check.signature
  );
}

function statusOf(waiver: Waiver, daysLeft: number, check: CheckResult | undefined): WaiverStatus {
  // A run may be narrowed to some checks or to another release; that says nothing about the other waivers.
  if (check === undefined) return 'unexamined';
  switch (check.outcome) {
    case 'passed':
    case 'inapplicable':
      return 'needless';
    case 'inconclusive':
      return daysLeft < 0 ? 'expired' : 'undecided';
    case 'failed':
      if (check.deviation !== undefined) return 'needless';
      if (!isFor(waiver, check)) return check.waived === undefined ? 'unmatched' : 'undecided';
      if (daysLeft < 0) return 'expired';
      return daysLeft <= soonInDays ? 'expiring' : 'covering';
  }
}
