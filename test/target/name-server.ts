import { createSocket } from 'node:dgram';
import { once } from 'node:events';

import * as dnsPacket from 'dns-packet';

/** A name server on loopback that remembers what it was asked, e.g. `A api.operator.test`. */
export interface NameServer extends AsyncDisposable {
  readonly address: string;
  readonly asked: readonly string[];
}

/** Starts a name server that knows one address of each family for every name below a domain. */
export async function startNameServer(
  addresses: Partial<Record<'A' | 'AAAA', string>>,
  domain = '',
): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4', (message, from) => {
    const { id, questions = [] } = dnsPacket.decode(message);
    const [question] = questions;
    if (question === undefined) return;
    const { type, name } = question;
    asked.push(`${type} ${name}`);
    const data = (type === 'A' || type === 'AAAA') && name.endsWith(domain) ? addresses[type] : undefined;
    const answers = data === undefined ? [] : [{ type: type as 'A', name, ttl: 1, data }];
    socket.send(
      dnsPacket.encode({ type: 'response', ...(id === undefined ? {} : { id }), questions, answers }),
      from.port,
      from.address,
    );
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
