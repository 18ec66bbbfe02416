import { Obstacle } from '../model/obstacle.ts';

/** A trip that a person is asked to make with a phone. */
export interface TripOrder {
  /** The authorization request. */
  readonly url: string;
  /** The device by its role in the target file. */
  readonly device: string;
  /** Its number, masked: enough to tell two SIMs apart. */
  readonly label?: string | undefined;
  readonly network: 'mobile data' | 'Wi-Fi';
  /** The state of the request; undefined where it has none. */
  readonly state: string | undefined;
  readonly redirectUri: string;
  /** Whether a URL is one that the phone may come back to. */
  readonly leadsHome: (url: URL) => boolean;
  readonly timeoutSeconds: number;
  /** Who asks has travelled before, and may hold something that grows old. */
  readonly begun: boolean;
}

/** How a phone came back. */
export interface Arrival {
  readonly url: string;
  /** Epoch milliseconds; only where the phone itself brought the answer. */
  readonly at?: number;
}

/** The trip that the person is on. */
export interface OpenTrip extends TripOrder {
  readonly number: number;
  /** Epoch milliseconds. */
  readonly until: number;
  /** Something else than for the trip before. */
  readonly switched: boolean;
}

/** What became of an answer that someone brought. */
export type Reception = 'taken' | 'already taken' | 'no trip' | 'other state' | 'not the redirect URI';

/** What a desk tells while it goes on. */
export type DeskEvent =
  | { readonly kind: 'trip'; readonly trip: OpenTrip; readonly of: number }
  | { readonly kind: 'back'; readonly number: number }
  | { readonly kind: 'given up'; readonly number: number; readonly why: string };

interface Waiting {
  readonly order: TripOrder;
  readonly resolve: (arrival: Arrival) => void;
  readonly reject: (obstacle: Obstacle) => void;
}

// Long enough for the check that has just come back to ask for its next trip, too short for a person to notice.
const graceMs = 250;
// Who did not come back as often in a row has gone home; asking on would take hours.
const mostMissed = 3;

/** Orders trips one after the other, so that the person changes phones and networks as seldom as possible. */
export class Desk {
  readonly #tell: (event: DeskEvent) => void;
  readonly #waiting: Waiting[] = [];
  readonly #spent = new Set<string>();
  #open: (OpenTrip & Waiting) | undefined;
  #last: TripOrder | undefined;
  #timer: NodeJS.Timeout | undefined;
  #made = 0;
  #expected: number;
  #missed = 0;
  #foreign = false;
  #version = 0;

  constructor(expected: number, tell: (event: DeskEvent) => void) {
    this.#expected = expected;
    this.#tell = tell;
  }

  /** Grows with everything that a page has to show anew. */
  get version(): number {
    return this.#version;
  }

  get open(): OpenTrip | undefined {
    return this.#open;
  }

  get made(): number {
    return this.#made;
  }

  /** How many trips there are at most, those that were made counted in. */
  get expected(): number {
    return Math.max(this.#expected, this.#made);
  }

  /** So many of the expected trips have become needless. */
  spare(trips: number): void {
    this.#expected -= trips;
    this.#version += 1;
  }

  /** Asks for a trip, and waits until the phone is back. Throws an Obstacle where it does not come back. */
  travel(order: TripOrder): Promise<Arrival> {
    if (this.#missed >= mostMissed) return Promise.reject(this.#gone());
    const { promise, resolve, reject } = Promise.withResolvers<Arrival>();
    this.#waiting.push({ order, resolve, reject });
    if (this.#open === undefined && this.#timer === undefined) this.#prepare();
    return promise;
  }

  /** Takes an answer where it is that of the open trip, once; anything else changes nothing. */
  receive(url: URL, by: 'the phone' | 'the tester'): Reception {
    const states = url.searchParams
      .getAll('state')
      .concat(new URLSearchParams(url.hash.slice(1)).getAll('state'));
    const open = this.#open;
    if (states.some((state) => this.#spent.has(state))) return 'already taken';
    if (open === undefined) return 'no trip';
    if (!open.order.leadsHome(url)) return 'not the redirect URI';
    const isItsOwn = open.state === undefined ? states.length === 0 : states[0] === open.state;
    if (!isItsOwn) {
      this.#foreign = true;
      return 'other state';
    }
    if (open.state !== undefined) this.#spent.add(open.state);
    this.#missed = 0;
    this.#close({ kind: 'back', number: open.number });
    open.resolve({ url: url.href, ...(by === 'the phone' ? { at: Date.now() } : {}) });
    return 'taken';
  }

  /** The person says that the phone stays where it is. */
  giveUp(number: number): boolean {
    const open = this.#open;
    if (open?.number !== number) return false;
    this.#missed = 0;
    this.#fail(
      `the phone stayed on a page of the operator, says the tester; what the page is cannot be seen on the path of ${open.device}, which is driven by a person`,
    );
    return true;
  }

  /** Ends the open trip and all that wait. */
  end(): void {
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.splice(0)) reject(this.#gone());
  }

  #prepare(): void {
    if (this.#missed >= mostMissed) for (const { reject } of this.#waiting.splice(0)) reject(this.#gone());
    const [first] = this.#waiting;
    if (first === undefined) return;
    if (this.#last === undefined || this.#waiting.some(({ order }) => sameWay(order, this.#last)))
      this.#start();
    else this.#timer = setTimeout(() => this.#start(), graceMs);
  }

  #start(): void {
    this.#timer = undefined;
    const next = this.#next();
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    const { order } = next;
    this.#made += 1;
    this.#version += 1;
    this.#foreign = false;
    this.#open = {
      ...order,
      ...next,
      number: this.#made,
      until: Date.now() + order.timeoutSeconds * 1000,
      switched: this.#last !== undefined && !sameWay(order, this.#last),
    };
    this.#last = order;
    this.#timer = setTimeout(() => {
      this.#missed += 1;
      this.#fail(
        `the phone did not come back within ${order.timeoutSeconds} s${this.#foreign ? '; an answer with another state came, and was not taken' : ''}`,
      );
    }, order.timeoutSeconds * 1000);
    this.#tell({ kind: 'trip', trip: this.#open, of: this.expected });
  }

  /** The same phone on the same network first, and of those who ask for it, who has begun. */
  #next(): Waiting | undefined {
    const same = this.#waiting.filter(({ order }) => sameWay(order, this.#last));
    const [first] = this.#waiting;
    const candidates =
      same.length > 0 ? same : this.#waiting.filter(({ order }) => sameWay(order, first?.order));
    return candidates.find(({ order }) => order.begun) ?? candidates[0];
  }

  #fail(why: string): void {
    const open = this.#open;
    if (open === undefined) return;
    if (open.state !== undefined) this.#spent.add(open.state);
    this.#close({ kind: 'given up', number: open.number, why });
    open.reject(new Obstacle('environment', why));
  }

  #close(event: DeskEvent): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#open = undefined;
    this.#version += 1;
    this.#tell(event);
    this.#prepare();
  }

  #gone(): Obstacle {
    return new Obstacle(
      'environment',
      `nobody came back from ${mostMissed} trips in a row, so no more were asked for; start the run again when somebody is there`,
    );
  }
}

function sameWay(one: TripOrder, other: TripOrder | undefined): boolean {
  return one.device === other?.device && one.network === other.network;
}
