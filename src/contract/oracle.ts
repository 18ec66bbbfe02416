import { request } from 'undici';

import type { HeaderLines } from '../model/exchange.ts';
import { type Answered, type Asked, headerOf, linesOf, passedOn } from './exchanged.ts';
import { serveOnLoopback } from './loopback-server.ts';
import { type PrismOptions, startPrism } from './prism.ts';
import { readViolations, type Violation } from './violation.ts';

/** What Prism says of an exchange, or why it says nothing. */
export type Opinion =
  | { readonly kind: 'given'; readonly violations: readonly Violation[] }
  | { readonly kind: 'none'; readonly why: string };

/** Prism as the judge of exchanges that took place without it. */
export interface Oracle extends AsyncDisposable {
  examine(asked: Asked, answered: Answered): Promise<Opinion>;
}

const exchangeHeader = 'x-nv-conformance-exchange';
// It answers within milliseconds, or, for want of a guard of its own, never.
const patienceMs = 10_000;

/**
 * Starts Prism's validating proxy before a server of ours that plays recorded answers. So Prism sees every message, and
 * the consumer sees what the implementation really answered: Prism itself writes JSON anew, never answers malformed JSON,
 * follows redirects and puts a mocked 200 in the place of a 501.
 */
export async function startOracle(options: Omit<PrismOptions, 'upstream' | 'port'>): Promise<Oracle> {
  const played = new Map<string, Answered>();
  let count = 0;
  await using stack = new AsyncDisposableStack();
  const player = stack.use(
    await serveOnLoopback(0, async ({ headers }) => {
      const answer = played.get(headerOf(headers, exchangeHeader) ?? '');
      return answer ?? { status: 404, headers: [], body: Buffer.alloc(0) };
    }),
  );
  const prism = stack.use(await startPrism({ ...options, upstream: player.url }));
  const rest = stack.move();
  return {
    async examine(asked, answered) {
      const encoding = headerOf(answered.headers, 'content-encoding') ?? 'identity';
      if (encoding !== 'identity') {
        return { kind: 'none', why: `the answer is encoded (${encoding}), though nobody asked for that` };
      }
      count += 1;
      const id = String(count);
      // Without the place to go to, it cannot be followed there.
      played.set(id, { ...answered, headers: passedOn(answered.headers, 'location') });
      try {
        return await ask(prism.url, id, asked, answered.status);
      } catch (cause) {
        return {
          kind: 'none',
          why: `Prism gave no answer (${cause instanceof Error ? cause.name : 'error'})`,
        };
      } finally {
        played.delete(id);
      }
    },
    [Symbol.asyncDispose]: () => rest.disposeAsync(),
  };
}

async function ask(url: string, id: string, asked: Asked, status: number): Promise<Opinion> {
  const readable = isReadable(asked);
  const headers: HeaderLines = [
    ...passedOn(asked.headers, 'host', 'expect', 'accept-encoding', ...(readable ? [] : ['content-type'])),
    [exchangeHeader, id],
  ];
  const response = await request(url + asked.path, {
    method: asked.method as 'GET',
    headers: headers.flat(),
    body: readable && asked.body.length > 0 ? asked.body : null,
    signal: AbortSignal.timeout(patienceMs),
    responseHeaders: 'raw',
  });
  await response.body.dump();
  if (response.statusCode !== status) {
    return { kind: 'none', why: `Prism passes no judgement on an answer with HTTP ${status}` };
  }
  // Cast: with `responseHeaders: 'raw'` undici gives a flat list, which its types do not say.
  const lines = linesOf((response.headers as unknown as readonly (string | Buffer)[]).map(String));
  const violations = readViolations(headerOf(lines, 'sl-violations'));
  if (violations === undefined) return { kind: 'none', why: 'Prism found more violations than fit a header' };
  return {
    kind: 'given',
    violations: violations.filter((one) => one.side === 'response' || (readable && !isMistaken(one, asked))),
  };
}

// Prism knows `Bearer` in this spelling alone; the scheme is read without regard to case (RFC 9110 11.1).
function isMistaken({ code }: Violation, { headers }: Asked): boolean {
  return code === '401' && /^bearer +\S/i.test(headerOf(headers, 'authorization') ?? '');
}

// Malformed JSON, null, false, 0 and "" are never answered by Prism; then it is shown the answer alone.
function isReadable({ method, headers, body }: Asked): boolean {
  if (body.length === 0) return true;
  if (method === 'GET' || method === 'HEAD') return false;
  if (!/\bjson\b/i.test(headerOf(headers, 'content-type') ?? '')) return true;
  try {
    return Boolean(JSON.parse(body.toString()));
  } catch {
    return false;
  }
}
