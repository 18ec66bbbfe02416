import type { Sim } from './sim.ts';

/** The members of an accepted socket that say which connection it is: two connections share a port if they lead elsewhere. */
export interface Origin {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
  readonly localPort?: number | undefined;
}

/**
 * The operator's only knowledge of who is at the other end: which SIM made which connection, as the carrier's address
 * translation records it. Nothing in a request can add to it.
 */
export class Attachments {
  readonly #records = new Map<string, { readonly sim: Sim }>();

  /** Records that a connection, as it arrives, is this SIM's; the answer ends the record. */
  attach(origin: Origin, sim: Sim): () => void {
    const key = keyOf(origin);
    const record = { sim };
    this.#records.set(key, record);
    return () => {
      // The port may have been given to a newer connection before this one was seen to close.
      if (this.#records.get(key) === record) this.#records.delete(key);
    };
  }

  /** The SIM that made a connection; undefined off-network. */
  simAt(origin: Origin): Sim | undefined {
    return this.#records.get(keyOf(origin))?.sim;
  }

  /** How many connections of SIMs are open. */
  get size(): number {
    return this.#records.size;
  }
}

function keyOf({ remoteAddress, remotePort, localPort }: Origin): string {
  return `${remoteAddress}:${remotePort} to ${localPort}`;
}
