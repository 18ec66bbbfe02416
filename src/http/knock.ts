import type { WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { dial } from './dial.ts';

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
    return cause instanceof Obstacle ? cause.message : codeOf(cause);
  }
}

function codeOf(cause: unknown): string {
  // Where a host has several addresses, all of them failed; one tells enough.
  if (cause instanceof AggregateError && cause.errors.length > 0) return codeOf(cause.errors[0]);
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
