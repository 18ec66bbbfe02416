import type { Actors, Consumer, Inspector } from '../check/actors.ts';
import type { Check } from '../check/check.ts';
import { nothing, type Tally } from '../model/budget.ts';
import type { Capability } from '../model/capability.ts';
import type { Budget } from '../model/run.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { ClientRole, Target } from '../model/target.ts';
import { type HandTally, newHandTally } from './hand-trips.ts';
import { type Purse, rehearsalConsumer } from './rehearsal-consumer.ts';

/** What a rehearsal shows: the cost of a check, and what the target must have for it. */
export interface Rehearsed {
  readonly cost: Budget;
  readonly needs: ReadonlySet<Capability>;
  /** It judges what the other checks of the run were answered. */
  readonly looksBack: boolean;
  /** What it asks of people with phones. */
  readonly hands: HandTally;
}

/** Acts a check out before actors that send nothing, and notes whom and what it asks for. */
export async function rehearse(check: Check, target: Target): Promise<Rehearsed> {
  const tally: Tally = { ...nothing };
  const needs = new Set<Capability>(check.needs);
  let looksBack = false;
  const hands = newHandTally();
  const lookBack = (): void => {
    looksBack = true;
  };
  const actors = rehearsalActors(target, tally, needs, lookBack, hands);
  if (check.rehearse !== undefined) await check.rehearse(actors);
  else {
    const judge = await check.act(actors);
    if (hands.trips.size > 0) tryToJudge(judge);
  }
  return { cost: hands.spared === undefined ? tally : nothing, needs, looksBack, hands };
}

// What comes of it means nothing; what it looks at is noted by that itself.
function tryToJudge(judge: () => unknown): void {
  try {
    judge();
  } catch (cause) {
    // Made-up observations have little in them, and what is in them may be of the wrong kind.
    if (!(cause instanceof Obstacle) && !(cause instanceof TypeError)) throw cause;
  }
}

/** Actors that send nothing, and note whom and what a check asks for. */
export function rehearsalActors(
  target: Target,
  tally: Tally,
  needs: Set<Capability>,
  lookBack: () => void,
  hands = newHandTally(),
): Actors {
  const numberOf = (role: 'subscriber' | 'subscriberOverIPv6' | 'stranger' | 'withoutConsent') => ({
    name: role,
    // A fictional number where the target has none: a rehearsal only counts.
    phoneNumber: target.devices[role]?.phoneNumber ?? '+447700900000',
  });
  const purse: Purse = new Map();
  const consumer = (role: ClientRole): Consumer =>
    rehearsalConsumer(target, role, tally, needs, purse, hands);
  const needed = <T>(capability: Capability, value: T): T => {
    needs.add(capability);
    return value;
  };
  return {
    consumer: consumer('main'),
    inspector: rehearsalInspector(tally, needs),
    get second() {
      return needed('client:second', consumer('second'));
    },
    get notByNetwork() {
      return needed('client:notByNetwork', consumer('notByNetwork'));
    },
    get otherFlow() {
      return needed('client:otherFlow', consumer('otherFlow'));
    },
    get withoutScopes() {
      return needed('client:withoutScopes', consumer('withoutScopes'));
    },
    get subscriber() {
      return needed('device:subscriber', numberOf('subscriber'));
    },
    get subscriberOverIPv6() {
      return needed('device:subscriberOverIPv6', numberOf('subscriberOverIPv6'));
    },
    get stranger() {
      return needed('device:stranger', numberOf('stranger'));
    },
    get withoutConsent() {
      return needed('device:withoutConsent', numberOf('withoutConsent'));
    },
    get offNetwork() {
      return needed('device:offNetwork', { name: 'offNetwork' });
    },
    release: target.release,
    issuer: target.issuer,
    openBrowser: () => ({ cookies: new Map() }),
    async differencesOf(operation) {
      needs.add(operation === 'phoneNumberVerify' ? 'operation:verify' : 'operation:device-phone-number');
      lookBack();
      return [];
    },
  };
}

function rehearsalInspector(tally: Tally, needs: Set<Capability>): Inspector {
  const round = async (): Promise<readonly []> => {
    needs.add('TLS');
    tally.probes += 1;
    return [];
  };
  return {
    async endpoints() {
      needs.add('TLS');
      return [];
    },
    handshakes: round,
    askInClear: round,
  };
}
