import * as net from 'node:net';

export interface Door {
  readonly host: string;
  readonly port: number;
  /** The address that the connection leaves from; any where absent. */
  readonly localAddress?: string;
  readonly timeoutSeconds: number;
}

/** Makes a TCP connection, says nothing, and hangs up. Resolves to `open`, or to the code of what went wrong. */
export function knock({ host, port, localAddress, timeoutSeconds }: Door): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = net.connect({ host, port, ...(localAddress === undefined ? {} : { localAddress }) });
  const late = setTimeout(() => end('ETIMEDOUT'), timeoutSeconds * 1000);
  const end = (how: string): void => {
    clearTimeout(late);
    socket.destroy();
    resolve(how);
  };
  socket.once('connect', () => end('open'));
  socket.once('error', (cause) => end(codeOf(cause)));
  return promise;
}

function codeOf(cause: Error): string {
  // Where a host has several addresses, all of them failed; one tells enough.
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return codeOf(cause.errors[0]);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
