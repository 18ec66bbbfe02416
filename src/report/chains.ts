import { type Exchange, headerOf } from '../model/exchange.ts';
import type { Run } from '../model/run.ts';

/** A way that sign-ins took over authorization servers, and how often. */
export interface ServerChain {
  /** Hosts in the order in which the device met them; each hop to the same host in a row counts once. */
  readonly servers: readonly string[];
  /** How many sign-ins went this way, to whatever end. */
  readonly count: number;
  /** The first of them, hop by hop. */
  readonly example: readonly string[];
}

/** Over which servers devices were led, the most frequent way first. A way over one server alone is one, too. */
export function chainsOf({ exchanges }: Run): readonly ServerChain[] {
  const hops = Object.values(exchanges).filter(({ leg }) => leg === 'device');
  const byUrl = new Map(hops.map((hop) => [spelt(hop.request.url), hop]));
  const next = (hop: Exchange): Exchange | undefined => {
    const to = locationOf(hop);
    const found = to === undefined ? undefined : byUrl.get(to);
    return found === hop ? undefined : found;
  };
  const reached = new Set(hops.map(next));
  const chains = new Map<string, ServerChain>();
  for (const first of hops) {
    if (reached.has(first)) continue;
    const way = [first];
    for (let hop = next(first); hop !== undefined && !way.includes(hop); hop = next(hop)) way.push(hop);
    const hosts = way.map(({ request }) => hostOf(request.url));
    const servers = hosts.filter((host, index) => host !== hosts[index - 1]);
    const key = servers.join(' ');
    const known = chains.get(key);
    chains.set(key, {
      servers,
      count: (known?.count ?? 0) + 1,
      example: known?.example ?? way.map(({ id }) => id),
    });
  }
  return [...chains.values()].toSorted((one, other) => other.count - one.count);
}

function locationOf({ request, response }: Exchange): string | undefined {
  const location = response && headerOf(response.headers, 'location');
  return location === undefined ? undefined : spelt(location, request.url);
}

// Pseudonyms are not spelt the same in every URL.
function spelt(url: string, base?: string): string {
  return URL.parse(url, base)?.href ?? url;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? 'an address that is none';
}
