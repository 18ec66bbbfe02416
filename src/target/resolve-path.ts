import { networkInterfaces } from 'node:os';

import { Misuse } from '../model/misuse.ts';
import type { Deadlines, DeskPlace, Leaving, NetworkPath, ProxyUser } from '../model/network-path.ts';
import { assistedPath } from './assisted-entry.ts';
import { commandPath } from './device-programs.ts';
import type { PathEntry } from './path-entry.ts';
import type { Reference } from './reference.ts';

/** What a path is resolved with: the place in the file for messages, and how secrets are fetched. */
export interface PathSurroundings {
  /** Path of the target file and key, e.g. `target.yaml: devices.subscriber.path`. */
  readonly where: string;
  /** The device by its role. */
  readonly role: string;
  /** The place at which assisted devices meet their tester. */
  readonly desk: DeskPlace;
  /** Fetches a secret; the second argument is the key within the path. */
  readonly read: (reference: Reference, key: string) => Promise<string>;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly interfaces?: typeof networkInterfaces;
}

/** A path with its secrets fetched and its interface looked up. Throws a Misuse that says what to write. */
export async function resolvePath(entry: PathEntry, around: PathSurroundings): Promise<NetworkPath> {
  if (entry === 'direct') return { kind: 'direct' };
  if ('command' in entry) return commandPath(entry, around);
  if ('assisted' in entry) return assistedPath(entry.assisted, around.role, around.desk);
  const deadlines = deadlinesOf(entry);
  if ('proxy' in entry) {
    const user = await userOf(entry, around);
    return { kind: 'proxy', url: entry.proxy, ...(user === undefined ? {} : { user }), ...deadlines };
  }
  const leaving = leavingOf(entry);
  if ('direct' in entry) return { kind: 'direct', ...leaving, ...deadlines };
  if ('interface' in entry) {
    const address = addressOf(entry.interface, entry.family, around);
    return { kind: 'localAddress', address, interface: entry.interface, ...leaving, ...deadlines };
  }
  const { localAddress: address, family } = entry;
  if (family !== undefined && family !== familyOf(address)) {
    throw new Misuse(
      `${around.where}: family is ${family}, and localAddress is of the other family; leave family out, or write an address of IPv${family}`,
    );
  }
  return { kind: 'localAddress', address, ...leaving, ...deadlines };
}

function leavingOf({ family, dns }: Extract<PathEntry, { dns?: unknown }>): Leaving {
  return { ...(family === undefined ? {} : { family }), ...(dns === undefined ? {} : { dns }) };
}

function deadlinesOf({ hopSeconds, totalSeconds }: Extract<PathEntry, { hopSeconds?: unknown }>): Deadlines {
  return {
    ...(hopSeconds === undefined ? {} : { hopSeconds }),
    ...(totalSeconds === undefined ? {} : { totalSeconds }),
  };
}

async function userOf(
  { proxy, user, password }: Extract<PathEntry, { proxy: unknown }>,
  { where, read }: PathSurroundings,
): Promise<ProxyUser | undefined> {
  const { username, password: inUrl } = new URL(proxy);
  if (username !== '' || inUrl !== '') {
    throw new Misuse(
      `${where}: proxy holds a user or a password; write its URL without them, and user: NAME, password: { env: NAME } beside it`,
    );
  }
  if (user === undefined && password === undefined) return undefined;
  if (user === undefined || password === undefined) {
    throw new Misuse(`${where}: a proxy needs both or neither of user and password; write both`);
  }
  return { name: user, password: await read(password, 'password') };
}

/** The address of an interface: of the family that is asked for, else IPv4 where it has one; link-local ones are passed over. */
function addressOf(
  name: string,
  family: 4 | 6 | undefined,
  { where, interfaces = networkInterfaces }: PathSurroundings,
): string {
  const all = interfaces();
  const found = all[name];
  if (found === undefined) {
    throw new Misuse(
      `${where}: interface is "${name}", and this machine has none of that name that is up and has an address; write one of ${Object.keys(all).join(', ')}`,
    );
  }
  // One address without a scope is what a socket can be bound to.
  const usable = found.filter(({ scopeid = 0, address }) => scopeid === 0 && !address.startsWith('169.254.'));
  const wanted = usable.filter(({ address }) => family === undefined || familyOf(address) === family);
  const chosen = wanted.find(({ address }) => familyOf(address) === 4) ?? wanted[0];
  if (chosen !== undefined) return chosen.address;
  const has = [...new Set(usable.map((one) => one.family))].join(' and ');
  throw new Misuse(
    family === undefined
      ? `${where}: interface ${name} has no address that can be bound to; attach it to its network`
      : `${where}: interface ${name} has no address of IPv${family} (${has === '' ? 'none at all' : `only ${has}`}); write another family, or leave it out`,
  );
}

function familyOf(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4;
}
