import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Hands bytes on between a client and a port of this machine, and keeps what the client sent. */
export interface RawRelay extends AsyncDisposable {
  readonly origin: string;
  /** The bytes of each request in order, one character a byte. */
  readonly requests: readonly string[];
}

/** Starts a relay. It knows nothing of HTTP: bytes that follow an answer belong to the next request. */
export async function startRawRelay(port: number): Promise<RawRelay> {
  const requests: string[] = [];
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const target = connect({ host: '127.0.0.1', port, noDelay: true });
    let current: number | undefined;
    client.on('data', (bytes) => {
      current ??= requests.push('') - 1;
      requests[current] += bytes.toString('latin1');
    });
    target.on('data', () => (current = undefined));
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    // Cast: a server that listens on TCP has an address of this kind.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
