import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the provider keeps about a code, a token or a grant. */
export interface Stored extends AdapterPayload {
  /** The token was used for the one call that it is good for. */
  spent?: boolean;
  /** When an authentication request that is pending was asked about last, in milliseconds since the epoch. */
  polledAt?: number;
}

/** What a store needs to know of its surroundings. */
export interface StoreSurroundings {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly codesAreSingleUse: boolean;
  readonly authenticationRequestsAreSingleUse: boolean;
  readonly replayRevokes: boolean;
  readonly assertionReplayDetected: boolean;
  /** Makes the error for a code that was redeemed already. */
  readonly alreadyRedeemed: () => Error;
}

// Expired entries stay this long, so that what happens to an expired token can be looked at.
const graceSeconds = 60;

// The device is authenticated by its connection each time, so nothing is ever read back from these.
const neverKept = new Set(['Session', 'Interaction']);

async function nothing(): Promise<undefined> {
  return undefined;
}

/** What the provider remembers, in memory: entries of each model in the order of their arrival. */
export class Store {
  readonly #surroundings: StoreSurroundings;
  readonly #models = new Map<string, Map<string, Stored>>();

  constructor(surroundings: StoreSurroundings) {
    this.#surroundings = surroundings;
  }

  /** An entry that has not expired. */
  find(model: string, id: string, evenIfExpired = false): Stored | undefined {
    const stored = this.#entries(model).get(id);
    return stored === undefined || (!evenIfExpired && this.#expired(stored, 0)) ? undefined : stored;
  }

  /** Adds an entry, and lets go of those that expired long ago. */
  add(model: string, id: string, stored: Stored): void {
    const entries = this.#entries(model);
    // One model's entries live equally long, so the first that is alive ends the search.
    for (const [oldest, entry] of entries) {
      if (!this.#expired(entry, graceSeconds)) break;
      entries.delete(oldest);
    }
    entries.set(id, stored);
  }

  /** Changes members of an entry in place; nothing happens where there is none. */
  change(model: string, id: string, changes: Partial<Stored>): void {
    Object.assign(this.#entries(model).get(id) ?? {}, changes);
  }

  /** Gives an entry another id; nothing happens where there is none. */
  rename(model: string, id: string, newId: string): void {
    const entries = this.#entries(model);
    const stored = entries.get(id);
    if (stored === undefined) return;
    entries.delete(id);
    entries.set(newId, Object.assign(stored, { jti: newId }));
  }

  /** The ids of a model's entries, expired ones included. */
  ids(model: string): readonly string[] {
    return [...this.#entries(model).keys()];
  }

  /** How many entries of a model are kept. */
  count(model: string): number {
    return this.#entries(model).size;
  }

  /** The store of one model, as the library wants it. */
  adapter(model: string): Adapter {
    const entries = this.#entries(model);
    const { replayRevokes, assertionReplayDetected, alreadyRedeemed } = this.#surroundings;
    const isBackchannel = model === 'BackchannelAuthenticationRequest';
    const isSingleUse = isBackchannel
      ? this.#surroundings.authenticationRequestsAreSingleUse
      : this.#surroundings.codesAreSingleUse;
    const findsNothing = neverKept.has(model) || (model === 'ReplayDetection' && !assertionReplayDetected);
    return {
      upsert: async (id, payload) => (findsNothing ? undefined : this.add(model, id, payload)),
      find: findsNothing ? nothing : async (id) => this.find(model, id, isBackchannel), // an expired one gets an error of its own
      findByUserCode: nothing,
      findByUid: nothing,
      consume: async (id) => {
        const stored = entries.get(id);
        if (stored === undefined || !isSingleUse) return;
        // The library reads, waits and then consumes: of two redemptions at once the second is stopped only here.
        if (stored.consumed !== undefined) throw alreadyRedeemed();
        stored.consumed = Math.floor(this.#surroundings.clock() / 1000);
      },
      destroy: async (id) => {
        if (model !== 'Grant' || replayRevokes) entries.delete(id);
      },
      revokeByGrantId: async (grantId) => {
        if (!replayRevokes) return;
        for (const [id, stored] of entries) if (stored.grantId === grantId) entries.delete(id);
      },
    };
  }

  #entries(model: string): Map<string, Stored> {
    let entries = this.#models.get(model);
    if (entries === undefined) this.#models.set(model, (entries = new Map()));
    return entries;
  }

  #expired(stored: Stored, grace: number): boolean {
    return stored.exp !== undefined && (stored.exp + grace) * 1000 <= this.#surroundings.clock();
  }
}
