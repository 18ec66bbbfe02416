import { setTimeout as sleep } from 'node:timers/promises';

import { createActors } from '../actors/create-actors.ts';
import { lackingByMetadata } from '../actors/learned.ts';
import type { Session } from '../actors/session.ts';
import type { Finding } from '../model/finding.ts';
import { Obstacle } from '../model/obstacle.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Verdict } from '../model/verdict.ts';
import { type PlannedCheck, tripsBy } from './plan.ts';
import { requestsOf } from './predict.ts';
import { tolerated } from './tolerate.ts';

/** A performed check: its verdict, redacted, and what was recorded on the way. */
export interface Performed {
  readonly planned: PlannedCheck;
  readonly verdict: Verdict;
  readonly durationMs: number;
  readonly exchanges: readonly string[];
}

/** Performs every check of a plan, long ones first and those that look back at the others last, as many at once as the target allows. */
export async function perform(
  session: Session,
  planned: readonly PlannedCheck[],
  ended: (performed: Performed) => void,
): Promise<readonly Performed[]> {
  // So that no hand is left with a long check when the others have nothing more to do.
  const queue = planned.toSorted(
    ({ cost: one }, { cost: other }) =>
      other.longestWaitSeconds - one.longestWaitSeconds || requestsOf(other) - requestsOf(one),
  );
  const asked = (one: PlannedCheck): boolean => tripsBy(one) > 0;
  const done = new Map<PlannedCheck, Performed>();
  const { concurrency } = session.target.limits;
  const usual = createCrew(concurrency);
  const performAll = (some: readonly PlannedCheck[], crew = usual): Promise<unknown> =>
    Promise.all(
      some.map((one) =>
        crew.work(async (pause) => {
          const performed = await performOne(session, one, pause);
          done.set(one, performed);
          ended(performed);
        }),
      ),
    );
  const first = queue.filter(({ looksBack }) => !looksBack);
  await performAll(first.filter((one) => !asked(one)));
  // People go when nothing else is left to do: first with one phone, then with another, and off the network last.
  const byHand = first.filter(asked).toSorted((one, other) => (waysOf(one) < waysOf(other) ? -1 : 1));
  // One by one, so that a token that one is done with can serve the next.
  await performAll(
    byHand.filter((one) => !goesOff(one)),
    createCrew(1),
  );
  // More of them at once, so that all of them have been on the network before somebody has to switch.
  await performAll(byHand.filter(goesOff), createCrew(Math.max(concurrency, mostBeforeSwitch)));
  await performAll(queue.filter(({ looksBack }) => looksBack));
  return planned.flatMap((one) => done.get(one) ?? []);
}

// What a check holds meanwhile grows old: at twenty seconds a trip this is five minutes.
const mostBeforeSwitch = 16;

function waysOf({ hands }: PlannedCheck): string {
  return [...(hands?.trips.keys() ?? [])].toSorted().join();
}

function goesOff({ hands }: PlannedCheck): boolean {
  return [...(hands?.trips.keys() ?? [])].some((way) => way.endsWith('Wi-Fi'));
}

async function performOne(session: Session, planned: PlannedCheck, pause: Pause): Promise<Performed> {
  const recorder = session.recording.recorder();
  const startedAt = performance.now();
  const verdict = await verdictOf(session, planned, recorder, pause);
  return {
    planned,
    verdict: redacted(verdict, session),
    durationMs: performance.now() - startedAt,
    exchanges: recorder.ids,
  };
}

async function verdictOf(
  session: Session,
  planned: PlannedCheck,
  recorder: ReturnType<Session['recording']['recorder']>,
  pause: Pause,
): Promise<Verdict> {
  const { check, needs, hands } = planned;
  if (hands?.spared !== undefined) {
    return { outcome: 'inconclusive', cause: 'config', obstacle: hands.spared };
  }
  try {
    const lacking = await lackingByMetadata(needs, session.target, () => session.metadata());
    if (isNonEmpty(lacking)) return { outcome: 'inapplicable', lacking };
    const judge = await check.act(createActors(session, recorder, pause, check.id));
    return tolerated(judge(), session.target.tolerances, (known) =>
      judge((observed) => session.tolerated.view(observed, known)),
    );
  } catch (cause) {
    if (cause instanceof Obstacle) {
      return { outcome: 'inconclusive', cause: cause.origin, obstacle: cause.message };
    }
    // A bug of ours in one check must not cost the verdicts of the others; it is red, named as ours, and never the target's.
    const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return { outcome: 'inconclusive', cause: 'suite', obstacle: `the check itself broke (${what})` };
  } finally {
    session.shelf.checkEnded(check.id);
    session.trips.checkEnded(check.id, tripsBy(planned));
  }
}

function redacted(verdict: Verdict, { veil }: Session): Verdict {
  if (verdict.outcome === 'inconclusive') return { ...verdict, obstacle: veil.text(verdict.obstacle) };
  if (verdict.outcome !== 'failed') return verdict;
  const findings: readonly Finding[] = verdict.findings.map(({ of, expected, actual, exchange }) => ({
    of: veil.text(of),
    expected: veil.text(expected),
    actual: veil.text(actual),
    ...(exchange === undefined ? {} : { exchange }),
  }));
  if (!isNonEmpty(findings)) return verdict;
  const { replay, deviation } = verdict;
  return {
    outcome: 'failed',
    findings,
    ...(replay === undefined ? {} : { replay: veil.text(replay) }),
    ...(deviation === undefined ? {} : { deviation }),
  };
}

/** Waits for some seconds and lets another check work meanwhile. */
type Pause = (seconds: number) => Promise<void>;

/** A fixed number of hands; who pauses lends his hand to the next. */
function createCrew(hands: number): { work(task: (pause: Pause) => Promise<void>): Promise<void> } {
  const waiting: (() => void)[] = [];
  let free = hands;
  const take = async (place: 'last' | 'first'): Promise<void> => {
    if (free > 0) free -= 1;
    else {
      await new Promise<void>(
        (resolve) => void (place === 'last' ? waiting.push(resolve) : waiting.unshift(resolve)),
      );
    }
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const pause: Pause = async (seconds) => {
    give();
    try {
      await sleep(seconds * 1000);
    } finally {
      // What was waited for may pass while those go first who have not begun.
      await take('first');
    }
  };
  return {
    async work(task) {
      await take('last');
      try {
        await task(pause);
      } finally {
        give();
      }
    },
  };
}
