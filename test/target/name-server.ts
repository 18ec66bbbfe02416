import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** A name server on loopback that knows every name below one domain as 127.0.0.1, and remembers what it was asked. */
export interface NameServer extends AsyncDisposable {
  readonly address: string;
  readonly asked: readonly string[];
}

const headerBytes = 12;
const typeA = 1;

/** Starts a name server (RFC 1035) that answers for a domain. */
export async function startNameServer(domain: string): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, { port, address }) => {
    const { name, end } = nameIn(query);
    const type = query.readUInt16BE(end);
    asked.push(name);
    const isKnown = type === typeA && name.endsWith(domain);
    const header = Buffer.from(query.subarray(0, headerBytes));
    header.writeUInt16BE(0x8180, 2); // an answer, without an error
    header.writeUInt16BE(isKnown ? 1 : 0, 6);
    header.fill(0, 8);
    const question = query.subarray(headerBytes, end + 4);
    // The name of the question, type A, class IN, a minute, four bytes.
    const record = Buffer.from([0xc0, headerBytes, 0, typeA, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
    socket.send(Buffer.concat([header, question, ...(isKnown ? [record] : [])]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    async [Symbol.asyncDispose]() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = headerBytes;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}
