import type { networkInterfaces } from 'node:os';

import { expect, test } from 'vitest';

import { Misuse } from '../model/misuse.ts';
import { type PathEntry, pathEntry } from './path-entry.ts';
import { resolvePath } from './resolve-path.ts';

const where = 'target.yaml: devices.subscriber.path';
const of = (address: string, scopeid = 0) => ({
  address,
  netmask: '',
  mac: '',
  internal: false,
  cidr: null,
  ...(address.includes(':') ? { family: 'IPv6' as const, scopeid } : { family: 'IPv4' as const }),
});
const interfaces: typeof networkInterfaces = () => ({
  wwan0: [of('fe80::1', 2), of('2001:db8::7'), of('169.254.3.3'), of('10.20.0.2')],
  wwan1: [of('fe80::2', 3), of('2001:db8::8')],
  usb0: [of('fe80::3', 4)],
});

const resolve = (entry: unknown) =>
  resolvePath(pathEntry.parse(entry), {
    where,
    read: async (reference, key) => `${key} from ${JSON.stringify(reference)}`,
    interfaces,
    folder: '.',
    role: 'subscriber',
    desk: { host: '127.0.0.1', port: 1 },
    environment: {},
  });

test.each<[PathEntry, object]>([
  ['direct', { kind: 'direct' }],
  [
    { direct: true, family: 6, dns: ['10.64.0.1'], totalSeconds: 20 },
    { kind: 'direct', family: 6, dns: ['10.64.0.1'], totalSeconds: 20 },
  ],
  [{ interface: 'wwan0' }, { kind: 'localAddress', address: '10.20.0.2', interface: 'wwan0' }],
  [
    { interface: 'wwan0', family: 6 },
    { kind: 'localAddress', address: '2001:db8::7', family: 6 },
  ],
  [
    { interface: 'wwan1', hopSeconds: 3 },
    { kind: 'localAddress', address: '2001:db8::8', hopSeconds: 3 },
  ],
  [
    { localAddress: '10.20.0.2', family: 4 },
    { kind: 'localAddress', address: '10.20.0.2' },
  ],
  [
    { proxy: 'socks5://127.0.0.1:1080', user: 'lab', password: { env: 'PROXY_PASSWORD' } },
    {
      kind: 'proxy',
      url: 'socks5://127.0.0.1:1080',
      user: { name: 'lab', password: 'password from {"env":"PROXY_PASSWORD"}' },
    },
  ],
])('%j becomes a path', async (entry, path) => {
  expect(await resolve(entry)).toMatchObject(path);
});

test('an interface of this machine is found', async () => {
  const path = await resolvePath(
    { interface: 'lo', family: 4 },
    {
      where,
      read: async () => '',
      folder: '.',
      role: 'subscriber',
      desk: { host: '127.0.0.1', port: 1 },
      environment: {},
    },
  );
  expect(path).toMatchObject({ kind: 'localAddress', address: '127.0.0.1', interface: 'lo' });
});

test.each<[PathEntry, RegExp]>([
  [
    { interface: 'eth9' },
    /^Misuse: target\.yaml: devices\.subscriber\.path: interface is "eth9", and this machine has none .*write one of wwan0, wwan1, usb0$/,
  ],
  [{ interface: 'wwan1', family: 4 }, /interface wwan1 has no address of IPv4 \(only IPv6\); write another/],
  [{ interface: 'usb0' }, /interface usb0 has no address that can be bound to; attach it/],
  [{ localAddress: '10.20.0.2', family: 6 }, /family is 6, and localAddress is of the other family/],
  [
    { proxy: 'http://lab:pumpkin@127.0.0.1:1' },
    /write its URL without them, and user: NAME, password: \{ env/,
  ],
  [{ proxy: 'http://127.0.0.1:1', user: 'lab' }, /needs both or neither of user and password; write both/],
])('%j is met with what to write instead', async (entry, says) => {
  const trouble = await resolve(entry).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(trouble).toBeInstanceOf(Misuse);
  expect(String(trouble)).toMatch(says);
  expect(String(trouble)).not.toContain('pumpkin');
});

test.each([
  { proxy: 'ftp://127.0.0.1' },
  { proxy: 'http://127.0.0.1:1', password: 'pumpkin' },
  { proxy: 'http://127.0.0.1:1', dns: ['10.0.0.1'] },
  { direct: true, family: 5 },
  { direct: true, dns: ['operator.example'] },
  { direct: true, dns: ['10.64.0'] },
  { direct: true, totalSeconds: 0 },
])('%j is no path', (entry) => {
  expect(pathEntry.safeParse(entry).success).toBe(false);
});
