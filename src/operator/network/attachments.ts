import type { Sim } from './sim.ts';

/** The members of an accepted socket that say which connection it is: two connections share a port if they lead elsewhere. */
export interface Origin {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
  readonly localPort?: number | undefined;
}

/** The same connection, seen from the side that made it. */
export interface Departure {
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
  readonly remotePort?: number | undefined;
}

/**
 * The operator's only knowledge of who is at the other end: which SIM made which connection, as the carrier's address
 * translation records it. Nothing in a request can add to it.
 */
export class Attachments {
  readonly #records = new Map<string, { readonly sim: Sim }>();

  /** Records that a connection is this SIM's; the answer ends the record. */
  attach({ localAddress, localPort, remotePort }: Departure, sim: Sim): () => void {
    const key = keyOf(localAddress, localPort, remotePort);
    const record = { sim };
    this.#records.set(key, record);
    return () => {
      // The port may have been given to a newer connection before this one was seen to close.
      if (this.#records.get(key) === record) this.#records.delete(key);
    };
  }

  /** The SIM that made a connection; undefined off-network. */
  simAt({ remoteAddress, remotePort, localPort }: Origin): Sim | undefined {
    return this.#records.get(keyOf(remoteAddress, remotePort, localPort))?.sim;
  }

  /** How many connections of SIMs are open. */
  get size(): number {
    return this.#records.size;
  }
}

function keyOf(
  address: string | undefined,
  port: number | undefined,
  destination: number | undefined,
): string {
  return `${address}:${port} to ${destination}`;
}
