import { errors } from 'undici';

import { Obstacle } from '../model/obstacle.ts';
import { hostAndPortOf } from './host-and-port.ts';

/** Why no request got through a proxy, where it is the proxy's doing; undefined where the host at the end is to blame. */
export function proxyTrouble(cause: unknown, url: string, host: string): Obstacle | undefined {
  if (cause instanceof Obstacle) return cause;
  const proxy = new URL(url);
  if (cause instanceof errors.RequestAbortedError || cause instanceof errors.InvalidArgumentError) {
    // So undici calls it when CONNECT was not answered by 200, and when a forwarded request was answered by 407.
    return noWay(proxy, host, cause);
  }
  const at = addressIn(cause);
  const { host: name, port } = hostAndPortOf(url);
  if (at === undefined || at.port !== port || (name !== at.address && name !== 'localhost')) return undefined;
  return new Obstacle('environment', `the proxy ${proxy.host} cannot be reached (${at.code})`, { cause });
}

/** A proxy that answers, and does not lead on. */
export function noWay(proxy: URL, host: string, cause: unknown): Obstacle {
  return new Obstacle(
    'environment',
    `the proxy ${proxy.host} opened no way to ${host}; where it asks for a user, write user and password beside proxy`,
    { cause },
  );
}

interface FailedAddress {
  readonly code: string;
  readonly address: string;
  readonly port: number;
}

function addressIn(cause: unknown): FailedAddress | undefined {
  if (cause instanceof AggregateError) return addressIn(cause.errors[0]);
  if (!(cause instanceof Error) || !('address' in cause) || !('port' in cause) || !('code' in cause)) {
    return undefined;
  }
  return { code: String(cause.code), address: String(cause.address), port: Number(cause.port) };
}
