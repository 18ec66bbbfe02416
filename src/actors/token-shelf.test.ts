import { expect, test } from 'vitest';

import type { AccessToken } from '../check/observations.ts';
import { releases } from '../../generated/releases.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import { createShelf, mayBeReused, useOf } from './token-shelf.ts';

const good = async (): Promise<boolean> => true;
const spent = async (): Promise<boolean> => false;

function token(value: string, lifetime?: number, sentAt = 0): AccessToken {
  // Cast: of the answer, the shelf looks at when it was asked for and at the life it states.
  const answer = { sentAt, json: { expires_in: lifetime } } as unknown as NonNullable<AccessToken['answer']>;
  return { value, answer, subscriberNumber: undefined };
}

test('a token serves another check when the one that brought it has ended, and one at a time', async () => {
  const shelf = createShelf(() => 0);
  shelf.of('one').keep('verify', token('a'));
  expect(await shelf.of('two').take('verify', good)).toBeUndefined();
  shelf.checkEnded('one');
  expect(await shelf.of('two').take('share', good)).toBeUndefined();
  expect((await shelf.of('two').take('verify', good))?.value).toBe('a');
  expect(await shelf.of('two').take('verify', good)).toBeUndefined();
  shelf.checkEnded('two');
  expect((await shelf.of('three').take('verify', good))?.value).toBe('a');
});

test('a token is not handed on that would grow old in use', async () => {
  let now = 0;
  const shelf = createShelf(() => now);
  shelf.of('one').keep('verify', token('short', 60));
  shelf.of('one').keep('verify', token('long', 3600));
  shelf.checkEnded('one');
  now = 31_000;
  expect((await shelf.of('two').take('verify', good))?.value).toBe('long');
  expect(await shelf.of('two').take('verify', good)).toBeUndefined();
});

test('where two tokens were spent by being used, none is tried any more', async () => {
  const shelf = createShelf(() => 0);
  let tried = 0;
  const isGood = (): Promise<boolean> => {
    tried += 1;
    return spent();
  };
  for (const value of ['a', 'b', 'c']) shelf.of('one').keep('verify', token(value));
  shelf.checkEnded('one');
  expect(await shelf.of('two').take('verify', isGood)).toBeUndefined();
  expect(await shelf.of('three').take('verify', good)).toBeUndefined();
  expect(tried).toBe(2);
});

test('what a token is good for is told by client, device and scope', () => {
  const subscriber = { name: 'subscriber', phoneNumber: '+447700900123' };
  const uses = [
    useOf('c1', subscriber, 'any operation'),
    useOf('c2', subscriber, 'any operation'),
    useOf('c1', { ...subscriber, name: 'stranger' }, 'any operation'),
    useOf('c1', subscriber, 'number-verification:verify'),
    useOf('c1', subscriber, ['number-verification:verify', 'number-verification:device-phone-number:read']),
  ];
  expect(new Set(uses).size).toBe(uses.length);
});

const released = (name: string): Release => releases.find((one) => one.name === name) as Release;
const target = (more: object = {}): Target => {
  const desk = { host: '127.0.0.1', port: 1 };
  const path = { kind: 'assisted', desk, network: 'mobile data', timeoutSeconds: 1 } as const;
  // Cast: what the question turns on is there.
  return {
    release: released('r3.2'),
    devices: { subscriber: { path }, stranger: { path: { kind: 'direct' } } },
    ...more,
  } as unknown as Target;
};
const subscriber = { name: 'subscriber', phoneNumber: '' };

test.each<[string, boolean, Target, string, object]>([
  ['a person has to go', true, target(), 'subscriber', {}],
  ['nobody has to go', false, target(), 'stranger', {}],
  ['the sign-in itself matters', false, target(), 'subscriber', { parameters: { prompt: 'login' } }],
  ['a token is good for one call', false, target({ release: released('r4.1') }), 'subscriber', {}],
  ['a token is bound to a proof', false, target({ dpop: 'required' }), 'subscriber', {}],
])('where %s, reuse is %s', (_what, reused, of, name, changes) => {
  expect(mayBeReused(of, { ...subscriber, name }, changes)).toBe(reused);
});
