import type { CheckResult, Run } from '../../model/run.ts';
import { failures, obstacles } from '../groups.ts';
import { visible } from '../visible.ts';
import { duration } from '../wording.ts';
import type { ExchangeView } from './exchange-view.ts';
import { viewOf } from './exchange-view.ts';
import { packed } from './pack.ts';

// The judged exchanges come last; what precedes them is the way there.
const mostPrinted = 12;
// In characters; what markup adds is about half as much again. With these a report of 40 violations stays below 500 kB.
const printedInAll = 10_000;
// What was judged is worth more room: it must be readable without JavaScript too.
const judgedInAll = 32_000;
// In characters; deflated it is about a tenth of that.
const packedInAll = 6_000_000;

/** Exchanges in a row that the script unpacks. */
export interface Slot {
  /** Place of the check in the pack, of its first exchange here, and of the one after its last. */
  readonly place: string;
  readonly ids: readonly string[];
}

/** Where the exchanges of a check are to be found in the report, in order. */
export interface Evidence {
  readonly parts: readonly (ExchangeView | Slot)[];
  /** How many only run.json has. */
  readonly left: number;
}

/** All exchanges of a run, shared out between the page and its packed part. */
export interface EvidencePlan {
  readonly of: (check: CheckResult) => Evidence;
  /** The place of what a check demanded, without exchanges. */
  readonly bare: (check: CheckResult) => string;
  /** For the script of the page. */
  readonly pack: string;
}

/** Decides which exchanges are printed, which are packed and which are left to run.json. */
export function planEvidence(run: Run): EvidencePlan {
  const views = new Map(Object.values(run.exchanges).map((exchange) => [exchange.id, viewOf(exchange)]));
  const printed = sharePrinted(run, views);
  const chosen = sharePacked(run, views, printed);
  const lists = new Map(
    run.checks.map((check) => [check.id, check.exchanges.filter((id) => views.has(id))] as const),
  );
  const indexes = new Map(run.checks.map(({ id }, index) => [id, index]));
  const of = (check: CheckResult): Evidence => {
    const parts: (ExchangeView | Slot)[] = [];
    let left = 0;
    const list = lists.get(check.id) ?? [];
    const stateOf = (id: string): 'printed' | 'packed' | 'left' =>
      printed.get(check.id)?.has(id) === true ? 'printed' : chosen.has(id) ? 'packed' : 'left';
    for (let from = 0; from < list.length;) {
      const state = stateOf(list[from] ?? '');
      let to = from + 1;
      while (to < list.length && stateOf(list[to] ?? '') === state) to += 1;
      const ids = list.slice(from, to);
      if (state === 'printed') parts.push(...ids.flatMap((id) => views.get(id) ?? []));
      else if (state === 'packed') parts.push({ place: `${indexes.get(check.id) ?? 0} ${from} ${to}`, ids });
      else left += ids.length;
      from = to;
    }
    return { parts, left };
  };
  const checks = run.checks.map((check) => {
    const said = check.outcome === 'failed' ? '' : visible(check.expectations.join('\n'));
    return [said, duration(check.durationMs), lists.get(check.id) ?? []] as const;
  });
  const bare = ({ id }: CheckResult): string => String(indexes.get(id) ?? 0);
  return { of, bare, pack: packed({ views: chosen.values(), checks }) };
}

/** Fairly: of each check first what was judged and the last, then what came before it, as long as there is room. */
function sharePrinted(
  run: Run,
  views: ReadonlyMap<string, ExchangeView>,
): ReadonlyMap<string, ReadonlySet<string>> {
  let used = 0;
  // The first of those that met the same obstacle shows it for all.
  const stuck = obstacles(run).flatMap(({ checks }) => checks.slice(0, 1));
  const wanted = [...failures(run), ...stuck].map((check) => ({
    // What stood in the way is told in words; its last exchange shows it.
    queue: byInterest(check).slice(0, check.outcome === 'failed' ? mostPrinted : 1),
    check,
    chosen: new Set<string>(),
  }));
  for (let round = 0; round < mostPrinted; round += 1) {
    for (const { queue, check, chosen } of wanted) {
      const view = views.get(queue[round] ?? '');
      const room = round === 0 && check.outcome === 'failed' ? judgedInAll : printedInAll;
      if (view === undefined || used + sizeOf(view) > room) continue;
      used += sizeOf(view);
      chosen.add(view.id);
    }
  }
  return new Map(wanted.map(({ check, chosen }) => [check.id, chosen]));
}

function byInterest({ findings, exchanges }: CheckResult): readonly string[] {
  const judged = findings.flatMap(({ exchange }) => exchange ?? []);
  return [...new Set([...judged, ...exchanges.toReversed()])].filter((id) => exchanges.includes(id));
}

function sharePacked(
  run: Run,
  views: ReadonlyMap<string, ExchangeView>,
  printed: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ExchangeView> {
  const chosen = new Map<string, ExchangeView>();
  let room = packedInAll;
  for (const check of run.checks) {
    for (const id of check.exchanges) {
      const view = views.get(id);
      if (view === undefined || chosen.has(id) || printed.get(check.id)?.has(id) === true) continue;
      room -= sizeOf(view);
      if (room >= 0) chosen.set(id, view);
    }
  }
  return chosen;
}

function sizeOf(view: ExchangeView): number {
  return view.address.length + messageSize(view.request) + messageSize(view.response);
}

function messageSize(message: ExchangeView['request']): number {
  return message.start.length + message.query.length + message.headers.length + message.body.length;
}
