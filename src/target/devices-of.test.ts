import { expect, test } from 'vitest';

import { Misuse } from '../model/misuse.ts';
import { devicesOf } from './devices-of.ts';
import { targetFile } from './target-file.ts';

const phoneNumber = '+447700900123';
const around = { path: 'target.yaml', folder: '.', environment: {} };

function devicesIn(devices: object) {
  const parsed = targetFile.parse({ name: 'x', api: { root: 'https://api.example' }, devices });
  return devicesOf(parsed.devices, 'operator', around, async () => 'fetched');
}

test('people with phones meet at one place, which one device names for all of them', async () => {
  const devices = await devicesIn({
    subscriber: {
      phoneNumber,
      path: {
        assisted: { listen: '0.0.0.0:9000', publicUrl: 'https://tester.example/', timeoutSeconds: 90 },
      },
    },
    stranger: { phoneNumber: '+447700900987', path: { assisted: {} } },
    offNetwork: { path: { assisted: {} } },
  });
  const desk = { host: '0.0.0.0', port: 9000, publicUrl: 'https://tester.example' };
  expect(devices).toEqual({
    subscriber: {
      phoneNumber,
      path: { kind: 'assisted', desk, network: 'mobile data', timeoutSeconds: 90 },
    },
    stranger: {
      phoneNumber: '+447700900987',
      path: { kind: 'assisted', desk, network: 'mobile data', timeoutSeconds: 300 },
    },
    offNetwork: { path: { kind: 'assisted', desk, network: 'Wi-Fi', timeoutSeconds: 300 } },
  });
});

test('where no device names a place, there is a usual one, on this machine alone', async () => {
  const { subscriber } = await devicesIn({ subscriber: { phoneNumber, path: { assisted: {} } } });
  expect(subscriber?.path).toMatchObject({ desk: { host: '127.0.0.1', port: 8477 } });
});

test('a place of IPv6 is taken apart', async () => {
  const { subscriber } = await devicesIn({
    subscriber: { phoneNumber, path: { assisted: { listen: '[::1]:9000' } } },
  });
  expect(subscriber?.path).toMatchObject({ desk: { host: '::1', port: 9000 } });
});

test('the device over IPv6 is the subscriber’s, and no program knows of it', async () => {
  const { subscriber, subscriberOverIPv6 } = await devicesIn({
    subscriber: { phoneNumber, token: { command: ['get-token'] } },
    subscriberOverIPv6: { path: 'direct' },
  });
  expect(subscriber).toMatchObject({ phoneNumber, path: { kind: 'none' }, token: expect.any(Function) });
  expect(subscriberOverIPv6).toEqual({ phoneNumber, path: { kind: 'direct' } });
});

test.each<[object, RegExp]>([
  [
    {
      subscriber: { phoneNumber, path: { assisted: { listen: '127.0.0.1:1' } } },
      stranger: { phoneNumber, path: { assisted: { listen: '127.0.0.1:2' } } },
    },
    /devices\.stranger\.path\.assisted\.listen is another than that of subscriber; .* write it once/,
  ],
  [
    { subscriber: { phoneNumber, path: 'direct', token: { command: ['get-token'] } } },
    /devices\.subscriber has path and token; leave out token where the flow can be made, else path/,
  ],
  [
    { subscriber: { phoneNumber } },
    /devices\.subscriber\.path is missing; write direct, .* \{ assisted: \{\} \}/,
  ],
])('%j is met with what to write instead', async (devices, says) => {
  const trouble = await devicesIn(devices).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(trouble).toBeInstanceOf(Misuse);
  expect(String(trouble)).toMatch(says);
});

test.each([
  { assisted: { listen: '8477' } },
  { assisted: { publicUrl: 'tester.example' } },
  { assisted: { publicUrl: 'https://user:pumpkin@tester.example' } },
  { assisted: { network: 'Wi-Fi' } },
  { assisted: { timeoutSeconds: 0 } },
  { command: [] },
  { command: 'adb shell' },
])('%j is no path', (path) => {
  expect(() => devicesIn({ subscriber: { phoneNumber, path } })).toThrow();
});
