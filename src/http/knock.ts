import type { WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { dial } from './dial.ts';
import { reasonOf } from './reason-of.ts';

export interface Door {
  readonly host: string;
  readonly port: number;
  readonly path: WirePath;
  readonly timeoutSeconds: number;
}

/** Makes a TCP connection, says nothing, and hangs up. Resolves to `open`, or to what went wrong: a code, or what a proxy said. */
export async function knock({ host, port, path, timeoutSeconds }: Door): Promise<string> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const socket = await dial(host, port, path, signal);
    socket.destroy();
    return 'open';
  } catch (cause) {
    if (signal.aborted) return 'ETIMEDOUT';
    return cause instanceof Obstacle ? cause.message : reasonOf(cause);
  }
}
