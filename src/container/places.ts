import { createServer } from 'node:net';

/** The host on which an engine publishes ports: of DOCKER_HOST where it is reached by TCP, else this machine. */
export function engineHost(environment: Readonly<Record<string, string | undefined>>): string {
  const override = environment['TESTCONTAINERS_HOST_OVERRIDE'];
  if (override !== undefined && override !== '') return override;
  const url = URL.parse(environment['DOCKER_HOST'] ?? '');
  const remote = url !== null && /^(tcp|https?):$/.test(url.protocol) && url.hostname !== 'localhost';
  return remote ? url.hostname : '127.0.0.1';
}

/** Ports of this machine that nobody has; another program may take one before the container does. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return ports;
}
