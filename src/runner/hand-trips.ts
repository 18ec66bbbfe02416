import { unseen, unseenHops, unsendable } from '../actors/unseen.ts';
import type { Device } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { Authorization } from '../check/observations.ts';
import type { Tally } from '../model/budget.ts';
import { deviceIn } from '../model/device-in.ts';
import { isWire } from '../model/network-path.ts';
import type { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';

/** What a check asks of people, while it is being counted. */
export interface HandTally {
  /** Trips by the device and its network. */
  readonly trips: Map<string, number>;
  /** For each token that may be one that another check is done with: what it is good for. */
  readonly reusable: string[];
  /** Why the check cannot come to a verdict over these devices, so that nobody has to go. */
  spared?: string;
}

/** Begins to count. */
export function newHandTally(): HandTally {
  return { trips: new Map(), reusable: [] };
}

/** Notes that a call of the API is to be sent over a device. */
export function sendOver(target: Target, device: Device, hands: HandTally): void {
  if (deviceIn(target, device)?.path.kind !== 'assisted') return;
  hands.spared ??= `a call of the API cannot be sent by ${device.name}, a phone in the hand of a person, which opens a URL and nothing else; nobody was asked to go`;
}

/**
 * Counts what it takes to open the authorization endpoint on a device, and gives what a rehearsal sees of it. What cannot be
 * sent over a device is met by an obstacle before the device is troubled.
 */
export function rehearseOpening(
  target: Target,
  device: Device,
  changes: AuthorizationChanges,
  { tally, hands, made }: { readonly tally: Tally; readonly hands: HandTally; readonly made: Authorization },
): Authorization {
  const path = deviceIn(target, device)?.path;
  if (path === undefined || isWire(path)) {
    tally.authorizations += 1;
    return made;
  }
  if (path.kind === 'none') return made;
  const asked = unsendable(changes);
  if (path.kind === 'command') {
    if (asked === undefined) tally.authorizations += 1;
    return made;
  }
  if (asked !== undefined) {
    hands.spared ??= `${asked} cannot be sent by ${device.name}, a phone in the hand of a person, which opens a URL and nothing else; nobody was asked to go`;
  } else if (endsOnPage(changes)) {
    hands.spared ??= `an answer that is a page of the operator cannot be judged on the path of ${device.name}, which is driven by a person; nobody was asked to go`;
  }
  tally.authorizations += 1;
  const way = `${device.name} ${path.network}`;
  hands.trips.set(way, (hands.trips.get(way) ?? 0) + 1);
  return seenByHand(made, device, hands);
}

// OAuth sends nobody to a redirect URI that is not known to be the client's (RFC 6749 4.1.2.1): there is a page, or nothing.
function endsOnPage({ parameters = {} }: AuthorizationChanges): boolean {
  return 'redirect_uri' in parameters || 'client_id' in parameters;
}

/** A phone that came back, of which a check that looks at more shows that it does. */
function seenByHand(made: Authorization, device: Device, hands: HandTally): Authorization {
  const looked = (what: string): Obstacle => {
    const obstacle = unseen(what, device.name, 'a person');
    hands.spared ??= `${obstacle.message}; nobody was asked to go`;
    return obstacle;
  };
  return {
    ...made,
    exchange: '',
    hops: unseenHops(() => looked('the redirects on the way')),
    end: {
      kind: 'returned',
      get status(): number {
        throw looked('the HTTP status of the redirect');
      },
      to: '',
      parameters: new Map([['code', ['rehearsal']]]),
      deliveredIn: 'query',
    },
  };
}
