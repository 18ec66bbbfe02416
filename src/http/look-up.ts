import { type LookupAddress, type LookupOptions, Resolver } from 'node:dns';
import { promisify } from 'node:util';

// A name server on a mobile network answers in well under a second; one lost packet is forgiven.
const answerMs = 2000;
const tries = 2;

type LookUp = (
  name: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** Looks names up at DNS servers of its own choice, as a device does that is told them by its network. */
export function lookUpAt(servers: readonly string[]): LookUp {
  const resolver = new Resolver({ timeout: answerMs, tries });
  resolver.setServers(servers);
  const addressesOf = {
    4: promisify(resolver.resolve4.bind(resolver)) as (name: string) => Promise<string[]>,
    6: promisify(resolver.resolve6.bind(resolver)) as (name: string) => Promise<string[]>,
  };
  const find = async (name: string, families: readonly (4 | 6)[]): Promise<LookupAddress[]> => {
    // RFC 6761 6.3: this name is nobody's to look up.
    if (name === 'localhost')
      return families.map((family) => ({ family, address: family === 4 ? '127.0.0.1' : '::1' }));
    const found = await Promise.allSettled(
      families.map(async (family) =>
        (await addressesOf[family](name)).map((address) => ({ family, address })),
      ),
    );
    const addresses = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    const refused = found.find((one) => one.status === 'rejected');
    if (addresses.length === 0 && refused !== undefined) throw refused.reason;
    return addresses;
  };
  return (name, { family, all }, done) => {
    const families =
      family === 4 || family === 'IPv4' ? [4] : family === 6 || family === 'IPv6' ? [6] : [4, 6];
    find(name, families as readonly (4 | 6)[]).then(
      (addresses) => {
        if (all === true) done(null, addresses);
        else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
      },
      (error: NodeJS.ErrnoException) => done(error, all === true ? [] : ''),
    );
  };
}
