import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Origin } from './attachments.ts';
import type { Sim } from './sim.ts';

/** Where a device gets an operator token: a path of the operator's server. */
export const operatorTokenPath = '/ts43/temporary-token';

/** What the entitlement server stands on. */
export interface EntitlementSurroundings {
  readonly simAt: (origin: Origin) => Sim | undefined;
  readonly issue: (sim: Sim) => string;
}

/**
 * Serves the simulated entitlement server (GSMA TS.43): a device gets a temporary token for the SIM that is in it. The
 * real one authenticates the SIM by EAP-AKA; this one knows it by its gateway.
 */
export function serveEntitlement(
  request: IncomingMessage,
  response: ServerResponse,
  { simAt, issue }: EntitlementSurroundings,
): void {
  request.resume(); // whatever body came with it
  const sim = simAt(request.socket);
  if (request.method !== 'GET') answer(response, 405, { error: 'only GET is possible here' });
  else if (sim === undefined) answer(response, 403, { error: 'the request did not come from a SIM' });
  else answer(response, 200, { operatorToken: issue(sim) });
}

function answer(response: ServerResponse, status: number, content: object): void {
  const body = JSON.stringify(content);
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...(status === 405 ? { allow: 'GET' } : {}),
  });
  response.end(body);
}
