import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Operator } from '../../src/operator/index.ts';

/** What stands before an authorization server: a login page for nobody, as the network knows who is there. */
export interface Portal extends AsyncDisposable {
  readonly url: string;
}

export interface PortalOptions {
  readonly network: Operator['network'];
  /** Port of the authorization server. */
  readonly behind: number;
  /** The cookie of a session for each SIM. */
  readonly sessions: () => Readonly<Record<string, string>>;
}

/**
 * Passes everything on to an authorization server, but takes the place of its login page: who comes by the SIM of a
 * subscriber is signed in and sent on, and who does not is sent back to the client with an error.
 */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/login.html') signIn(url, incoming, response, options);
    else passOn(incoming, response, options.behind);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a server that listens on TCP has a TCP address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function signIn(url: URL, incoming: IncomingMessage, response: ServerResponse, options: PortalOptions): void {
  const asked = URL.parse(url.searchParams.get('callback_url') ?? '');
  if (asked === null) return void response.writeHead(400).end();
  const sim = options.network.simAt(incoming.socket);
  const session = sim && options.sessions()[sim.name];
  if (session !== undefined) {
    response.writeHead(302, {
      'set-cookie': `${session}; Path=/; HttpOnly`,
      location: `${asked.href}&g_continue`,
    });
    return void response.end();
  }
  const back = URL.parse(asked.searchParams.get('redirect_uri') ?? '');
  if (back === null) return void response.writeHead(400).end();
  back.searchParams.set('error', 'login_required');
  const state = asked.searchParams.get('state');
  if (state !== null) back.searchParams.set('state', state);
  response.writeHead(302, { location: back.href });
  response.end();
}

function passOn(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, rawHeaders } = incoming;
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers: rawHeaders });
  outgoing.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  outgoing.once('error', () => response.destroy());
  incoming.pipe(outgoing);
}
