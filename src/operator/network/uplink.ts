import * as http from 'node:http';
import * as net from 'node:net';
import type { Duplex } from 'node:stream';

import type { Loopback } from '../loopback.ts';
import type { Attachments } from './attachments.ts';
import type { Sim } from './sim.ts';

/** Where a gateway's traffic leaves the device. */
export type Bearer =
  /** The SIM's mobile data session: connections are recorded as the SIM's. */
  | 'mobile data'
  /** The device's Wi-Fi: connections get through and are nobody's. */
  | 'wifi'
  /** No connection at all. */
  | 'none';

// Idle connections of a device do not live longer than this; the operator's server keeps them longer, so none is lost.
const idleMilliseconds = 30_000;

/**
 * The side of a gateway that faces the operator: it makes every outgoing connection itself, and records whose it is
 * before the first byte is sent. An Agent, because plain requests reuse connections.
 */
export class Uplink extends http.Agent {
  readonly #attachments: Attachments;
  readonly #sim: Sim;
  readonly #bearer: Bearer;
  readonly #host: Loopback;
  readonly #open = new Set<net.Socket>();

  /** `host` is the address of the operator, and says over which of the two protocols it is reached. */
  constructor(attachments: Attachments, sim: Sim, bearer: Bearer, host: Loopback) {
    super({ keepAlive: true, timeout: idleMilliseconds });
    this.#attachments = attachments;
    this.#sim = sim;
    this.#bearer = bearer;
    this.#host = host;
  }

  /** A connection to a port of this machine, recorded as the SIM's where it uses mobile data. */
  connect(port: number): Promise<net.Socket> {
    const { promise, resolve, reject } = Promise.withResolvers<net.Socket>();
    if (this.#bearer === 'none') {
      reject(new Error('the device is detached'));
      return promise;
    }
    const socket = net.connect({ host: this.#host, port, noDelay: true });
    this.#open.add(socket);
    let forget: (() => void) | undefined;
    socket.once('error', reject);
    socket.once('close', () => {
      forget?.();
      this.#open.delete(socket);
    });
    socket.once('connect', () => {
      const { localAddress, localPort } = socket;
      if (this.#bearer === 'mobile data' && localAddress !== undefined && localPort !== undefined) {
        // What goes out here is what comes in there.
        const arriving = { remoteAddress: localAddress, remotePort: localPort, localPort: port };
        forget = this.#attachments.attach(arriving, this.#sim);
      }
      resolve(socket);
    });
    return promise;
  }

  override createConnection(
    options: http.ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    this.connect(Number(options.port)).then(
      (socket) => callback?.(null, socket),
      // The type wants a stream even where there is an error instead; nobody looks at it.
      (error: Error) => callback?.(error, new net.Socket()),
    );
  }

  /** Ends every connection, as a network does when a SIM detaches. */
  cut(): void {
    for (const socket of this.#open) socket.destroy();
    this.destroy();
  }
}
