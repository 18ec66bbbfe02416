import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';

/** Every address of this machine: for what is reached from outside a container. */
export const everyAddress = '0.0.0.0';

/** The two addresses of loopback. */
export type Loopback = '127.0.0.1' | '::1';

/** Lets a server listen, on loopback if nothing else is said; 0 means any free port. The answer is the port. */
export async function listenOnLoopback(
  server: Server,
  port: number,
  host: Loopback | typeof everyAddress = '127.0.0.1',
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  server.off('error', reject);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a listening server has a port');
  return address.port;
}

/** Where two servers that are one listen. */
export interface BothLoopbacks {
  readonly port: number;
  /** False where the machine has no IPv6. */
  readonly overIPv6: boolean;
}

// Any free port of IPv4 may be taken over IPv6; that this happens to each of so many does not occur.
const tries = 10;

/** Lets one server listen over IPv4 and another, where the machine has IPv6, on the same port over IPv6. */
export async function listenOnBothLoopbacks(
  overIPv4: Server,
  overIPv6: Server,
  wanted: number,
): Promise<BothLoopbacks> {
  for (let left = tries; ; left -= 1) {
    const port = await listenOnLoopback(overIPv4, wanted);
    try {
      await listenOnLoopback(overIPv6, port, '::1');
      return { port, overIPv6: true };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return { port, overIPv6: false };
      const { promise, resolve } = Promise.withResolvers<void>();
      overIPv4.close(() => resolve());
      await promise;
      if (code !== 'EADDRINUSE' || wanted !== 0 || left === 1) throw error;
    }
  }
}

/** Ends a server and every connection of it. */
export async function close(server: HttpServer): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
