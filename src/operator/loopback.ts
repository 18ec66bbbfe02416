import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';

/** Lets a server listen on loopback; 0 means any free port. The answer is the port. */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a listening server has a port');
  return address.port;
}

/** Ends a server and every connection of it. */
export async function close(server: HttpServer): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
