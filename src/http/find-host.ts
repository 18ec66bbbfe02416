import { lookup as lookUpHere, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { promisify } from 'node:util';

import { lookUpAt } from './look-up.ts';
import { reasonOf } from './reason-of.ts';

/** Looks a host up, at DNS servers where some are named. Resolves to `found`, or to the code of what went wrong. */
export async function findHost(host: string, dns: readonly string[] | undefined): Promise<string> {
  if (isIP(host) !== 0) return 'found';
  const lookUp = dns === undefined ? lookUpHere : lookUpAt(dns);
  // Cast: with `all` there is a list, of which no overload of this union can tell.
  const find = promisify(lookUp) as (host: string, options: { all: true }) => Promise<LookupAddress[]>;
  try {
    return (await find(host, { all: true })).length > 0 ? 'found' : 'ENOTFOUND';
  } catch (cause) {
    return reasonOf(cause);
  }
}
