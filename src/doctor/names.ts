import { findHost } from '../http/find-host.ts';
import { doubt, notAsked, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { type Place, placesOf } from './places.ts';

/** Every host that the target file names has an address. */
export async function examineNames(
  { target }: Patient,
  named: readonly Place[] = placesOf(target),
): Promise<readonly Told[]> {
  const { backend = { kind: 'direct' } } = target;
  if (backend.kind === 'proxy') return [notAsked('looked hosts up', 'the proxy of backend does that')];
  const places = onePerHost(named);
  const tried = `looked up ${places.map(({ host }) => host).join(', ')}`;
  const told = await Promise.all(places.map((place) => examineName(place, backend.dns)));
  const wrong = told.filter((one) => one !== undefined);
  return wrong.length > 0
    ? wrong
    : [well(tried, places.length === 1 ? 'it has an address' : 'all have addresses')];
}

async function examineName(
  { host, keys }: Place,
  dns: readonly string[] | undefined,
): Promise<Told | undefined> {
  const found = await findHost(host, dns);
  if (found === 'found') return undefined;
  const tried = `looked up ${host}`;
  // Some operators publish the name of their authorization endpoint inside the mobile network alone.
  if (keys.every((key) => key === 'authorization.endpoints.authorization')) {
    return doubt(tried, `no address (${found})`, {
      key: 'authorization.endpoints.authorization',
      advice: 'correct the host, unless only the mobile network knows it',
    });
  }
  return trouble(
    tried,
    `no address (${found})`,
    { key: keys.join(', '), advice: 'correct the host; or use a DNS server, or a VPN, that knows it' },
    { ends: true, hopeless: true },
  );
}

function onePerHost(places: readonly Place[]): readonly Place[] {
  const hosts = new Map<string, Place>();
  for (const place of places) {
    const known = hosts.get(place.host);
    hosts.set(place.host, known === undefined ? place : { ...known, keys: [...known.keys, ...place.keys] });
  }
  return [...hosts.values()];
}
