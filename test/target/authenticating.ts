import type { TLSSocket } from 'node:tls';

import type { Bend, ProviderExchange } from '#operator';

/** Finds out which client a token request comes from; undefined where it proves nothing. */
export type Prove = (exchange: ProviderExchange) => Promise<string | undefined> | string | undefined;

/** An operator whose token endpoint authenticates clients in a way of its own. */
export function authenticating(prove: Prove): Bend {
  return {
    provider: {
      async token(exchange, next, inside) {
        const id = await prove(exchange);
        const client = inside.clientOf(id);
        if (client === undefined) {
          exchange.ctx.status = 401;
          exchange.ctx.body = { error: 'invalid_client' };
          return;
        }
        inside.authenticateAs(client, exchange);
        await next();
      },
    },
  };
}

/** The credentials after a scheme of the header Authorization. */
export function credentialsIn({ ctx }: ProviderExchange, scheme: 'Basic' | 'Bearer'): string | undefined {
  const [name, value] = ctx.get('authorization').split(' ');
  return name === scheme ? value : undefined;
}

/** The fingerprint of the certificate that the connection shows, once its chain leads to a known authority. */
export function certificateOf({ ctx }: ProviderExchange): string | undefined {
  // Cast: the port of these operators speaks TLS.
  const socket = ctx.req.socket as TLSSocket;
  return socket.authorized ? socket.getPeerCertificate().fingerprint256 : undefined;
}
