import type { Sim } from './sim.ts';

/** The two members of a socket that say where its connection comes from. */
export interface Origin {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
}

/**
 * The operator's only knowledge of who is at the other end: which SIM holds which source address and port, as the
 * carrier's address translation records it. Nothing in a request can add to it.
 */
export class Attachments {
  readonly #sims = new Map<string, Sim>();

  /** Records that connections from this address and port are this SIM's; the answer ends the record. */
  attach(address: string, port: number, sim: Sim): () => void {
    const key = `${address}:${port}`;
    this.#sims.set(key, sim);
    return () => {
      // A port may have been given to a newer connection meanwhile, maybe of another SIM.
      if (this.#sims.get(key) === sim) this.#sims.delete(key);
    };
  }

  /** The SIM that made a connection; undefined off-network. */
  simAt(origin: Origin): Sim | undefined {
    return this.#sims.get(`${origin.remoteAddress}:${origin.remotePort}`);
  }

  /** How many connections of SIMs are open. */
  get size(): number {
    return this.#sims.size;
  }
}
