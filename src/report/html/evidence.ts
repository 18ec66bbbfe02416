import { deflateRawSync } from 'node:zlib';
import type { CheckResult, Run } from '../../model/run.ts';
import { failures } from '../groups.ts';
import type { ExchangeView } from './exchange-view.ts';
import { viewOf } from './exchange-view.ts';

// The judged exchanges come last; what precedes them is the way there.
const mostPrinted = 12;
// In characters. A report stays below 500 kB with dozens of failures, and below 700 kB when all of 140 checks fail.
const printedInAll = 120_000;
// In characters; deflated it is about a tenth of that.
const packedInAll = 8_000_000;

/** Where the exchanges of a check are to be found in the report. */
export interface Evidence {
  readonly printed: readonly ExchangeView[];
  /** Ids of those that the script unpacks. */
  readonly packed: readonly string[];
  /** How many only run.json has. */
  readonly left: number;
}

/** All exchanges of a run, shared out between the page and its packed part. */
export interface EvidencePlan {
  readonly of: (check: CheckResult) => Evidence;
  /** Base64 of raw-deflated JSON: exchange views by id. */
  readonly pack: string;
}

/** Decides which exchanges are printed, which are packed and which are left to run.json. */
export function planEvidence(run: Run): EvidencePlan {
  const views = new Map(Object.values(run.exchanges).map((exchange) => [exchange.id, viewOf(exchange)]));
  const printed = sharePrinted(run, views);
  const packed = new Map<string, ExchangeView>();
  let room = packedInAll;
  for (const check of run.checks) {
    for (const id of check.exchanges) {
      const view = views.get(id);
      if (view === undefined || packed.has(id) || printed.get(check.id)?.has(id) === true) continue;
      room -= sizeOf(view);
      if (room >= 0) packed.set(id, view);
    }
  }
  const of = (check: CheckResult): Evidence => {
    const shown = printed.get(check.id) ?? new Set();
    const others = check.exchanges.filter((id) => !shown.has(id));
    const kept = others.filter((id) => packed.has(id));
    return {
      printed: check.exchanges.filter((id) => shown.has(id)).flatMap((id) => views.get(id) ?? []),
      packed: kept,
      left: others.length - kept.length,
    };
  };
  return { of, pack: packed.size === 0 ? '' : deflated(packed) };
}

function sharePrinted(
  run: Run,
  views: ReadonlyMap<string, ExchangeView>,
): ReadonlyMap<string, ReadonlySet<string>> {
  let room = printedInAll;
  const stuck = run.checks.filter((check) => check.outcome === 'inconclusive');
  return new Map(
    [...failures(run), ...stuck].map((check) => {
      const chosen = new Set<string>();
      for (const id of check.exchanges.slice(-mostPrinted).toReversed()) {
        const view = views.get(id);
        if (view === undefined || room < sizeOf(view)) break;
        room -= sizeOf(view);
        chosen.add(id);
      }
      return [check.id, chosen];
    }),
  );
}

function sizeOf(view: ExchangeView): number {
  return view.address.length + messageSize(view.request) + messageSize(view.response);
}

function messageSize(message: ExchangeView['request']): number {
  return message.start.length + message.query.length + message.headers.length + message.body.length;
}

function deflated(views: ReadonlyMap<string, ExchangeView>): string {
  return deflateRawSync(JSON.stringify(Object.fromEntries(views)), { level: 9 }).toString('base64');
}
