import { deflateRawSync } from 'node:zlib';
import type { ExchangeView, MessageView } from './exchange-view.ts';

// States, nonces, challenges and ids drawn by lot: they cannot be compressed, and their beginnings tell them apart.
const longWord = /[\w-]{24,}/g;
const keptOfIt = 4;

/** What the script of the page unpacks. */
export interface Pack {
  readonly views: Iterable<ExchangeView>;
  /** Of each check what it demanded, how long it took, and the ids of its exchanges. */
  readonly checks: readonly (readonly [expectations: string, took: string, ids: readonly string[]])[];
}

/** Base64 of raw-deflated JSON. Long values drawn by lot are shortened: run.json has them whole. */
export function packed({ views, checks }: Pack): string {
  const rows = [...views].map(({ id, leg, method, address, status, route, request, response }) => [
    id,
    leg,
    method,
    address,
    status,
    route,
    ...listing(request),
    ...listing(response),
  ]);
  // By columns: what is alike stands together, which deflates to an eighth less.
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => rows.map((row) => row[at]));
  const text = JSON.stringify({ checks, columns }).replace(longWord, abridged);
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

function listing({ start, query, headers, body, note }: MessageView): readonly string[] {
  return [start, query, headers, body, note];
}

function abridged(value: string): string {
  return /[0-9]/.test(value) ? `${value.slice(0, keptOfIt)}…` : value;
}
