import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/** Looks a host up as every request does. Resolves to its addresses, or to the code of what went wrong. */
export async function findHost(host: string): Promise<{ readonly addresses: readonly string[] } | string> {
  if (isIP(host) !== 0) return { addresses: [host] };
  try {
    const found = await lookup(host, { all: true });
    return { addresses: found.map(({ address }) => address) };
  } catch (cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  }
}
