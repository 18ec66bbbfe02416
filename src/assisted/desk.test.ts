import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { Obstacle } from '../model/obstacle.ts';
import { Desk, type DeskEvent, type TripOrder } from './desk.ts';

const home = 'https://client.example/callback';

const order = (state: string, more: Partial<TripOrder> = {}): TripOrder => ({
  url: `https://auth.example/authorize?state=${state}`,
  device: 'subscriber',
  network: 'mobile data',
  state,
  redirectUri: home,
  leadsHome: (url) => url.href.startsWith(home),
  timeoutSeconds: 5,
  begun: false,
  ...more,
});

function openDesk(expected = 3) {
  const told: DeskEvent[] = [];
  const desk = new Desk(expected, (event) => told.push(event));
  const answer = (state: string): URL => new URL(`${home}?code=c-${state}&state=${state}`);
  /** Answers whatever is asked until nothing is, and tells in which order. */
  const walk = async (): Promise<readonly string[]> => {
    const ways: string[] = [];
    for (let idle = 0; idle < 8; idle += 1) {
      await sleep(50);
      const { open } = desk;
      if (open === undefined) continue;
      idle = 0;
      ways.push(`${open.device}, ${open.network}${open.switched ? ', switched' : ''}: ${open.state}`);
      desk.receive(answer(open.state ?? ''), 'the phone');
    }
    return ways;
  };
  return { desk, told, answer, walk };
}

test('an answer is taken once, and by the trip of its state alone', async () => {
  const { desk, told, answer } = openDesk();
  const arrival = desk.travel(order('one'));
  expect(desk.receive(answer('two'), 'the phone')).toBe('other state');
  expect(desk.receive(new URL(`${home}?code=c`), 'the phone')).toBe('other state');
  expect(desk.receive(new URL('https://attacker.example/?state=one'), 'the tester')).toBe(
    'not the redirect URI',
  );
  expect(desk.open?.state).toBe('one');
  expect(desk.receive(answer('one'), 'the phone')).toBe('taken');
  expect(desk.receive(answer('one'), 'the phone')).toBe('already taken');
  expect(desk.receive(answer('two'), 'the phone')).toBe('no trip');
  expect(await arrival).toEqual({ url: `${home}?code=c-one&state=one`, at: expect.any(Number) });
  expect(told.map(({ kind }) => kind)).toEqual(['trip', 'back']);
});

test('what is pasted says nothing of when the phone was back', async () => {
  const { desk, answer } = openDesk();
  const arrival = desk.travel(order('one'));
  desk.receive(answer('one'), 'the tester');
  expect(await arrival).not.toHaveProperty('at');
});

test('an answer in a fragment, and one to a request without state, are told by the same rule', async () => {
  const { desk } = openDesk();
  const first = desk.travel(order('one'));
  expect(desk.receive(new URL(`${home}#code=c&state=one`), 'the tester')).toBe('taken');
  const second = desk.travel({ ...order(''), state: undefined });
  await first;
  expect(desk.receive(new URL(`${home}?error=x&state=y`), 'the tester')).toBe('other state');
  expect(desk.receive(new URL(`${home}?error=x`), 'the tester')).toBe('taken');
  await second;
});

test('one trip is made after the other, with as few changes of phone and network as can be', async () => {
  const { desk, walk } = openDesk(6);
  const off = { device: 'offNetwork', network: 'Wi-Fi' } as const;
  void desk.travel(order('1'));
  void desk.travel(order('2', off));
  void desk.travel(order('3', { device: 'stranger' }));
  void desk.travel(order('4', off));
  void desk.travel(order('5'));
  void desk.travel(order('6', { begun: true }));
  expect(await walk()).toEqual([
    'subscriber, mobile data: 1',
    'subscriber, mobile data: 6', // its check holds something that grows old
    'subscriber, mobile data: 5',
    'offNetwork, Wi-Fi, switched: 2',
    'offNetwork, Wi-Fi: 4',
    'stranger, mobile data, switched: 3',
  ]);
});

test('who has just come back may ask for a second trip before another phone is asked for', async () => {
  const { desk, walk } = openDesk(3);
  void desk.travel(order('1')).then(async () => {
    await sleep(60);
    void desk.travel(order('2', { begun: true }));
  });
  void desk.travel(order('3', { device: 'stranger' }));
  expect(await walk()).toEqual([
    'subscriber, mobile data: 1',
    'subscriber, mobile data: 2',
    'stranger, mobile data, switched: 3',
  ]);
});

test('a phone that does not come back is an obstacle that tells of a foreign answer, and the next trip goes on', async () => {
  const { desk, answer } = openDesk();
  const late = desk.travel(order('one', { timeoutSeconds: 0.1 }));
  const next = desk.travel(order('two'));
  desk.receive(answer('three'), 'the phone');
  await expect(late).rejects.toThrow(
    /did not come back within 0\.1 s; an answer with another state came, and was not taken/,
  );
  await expect(late).rejects.toBeInstanceOf(Obstacle);
  expect(desk.receive(answer('one'), 'the phone')).toBe('already taken');
  expect(desk.receive(answer('two'), 'the phone')).toBe('taken');
  expect((await next).url).toContain('c-two');
});

test('who does not come back three times in a row is not waited for any more', async () => {
  const { desk } = openDesk(9);
  const trips = ['1', '2', '3', '4', '5'].map((state) => desk.travel(order(state, { timeoutSeconds: 0.05 })));
  const ends = (await Promise.allSettled(trips)).map((one) =>
    one.status === 'rejected' ? String(one.reason) : '',
  );
  expect(ends.map((end) => /did not come back|nobody came back/.exec(end)?.[0])).toEqual([
    ...Array<string>(3).fill('did not come back'),
    ...Array<string>(2).fill('nobody came back'),
  ]);
  expect(desk.made).toBe(3);
  await expect(desk.travel(order('6'))).rejects.toThrow('nobody came back');
});

test('a tester can say that the phone stays on a page, of the trip that is open alone', async () => {
  const { desk } = openDesk();
  const trip = desk.travel(order('one'));
  expect(desk.giveUp(7)).toBe(false);
  expect(desk.giveUp(1)).toBe(true);
  await expect(trip).rejects.toThrow(/stayed on a page of the operator, says the tester/);
});

test('what is needless is taken off the number of trips, and what is made stays on it', async () => {
  const { desk, answer } = openDesk(5);
  const trip = desk.travel(order('one'));
  desk.spare(3);
  expect([desk.made, desk.expected]).toEqual([1, 2]);
  desk.spare(2);
  expect(desk.expected).toBe(1);
  desk.receive(answer('one'), 'the phone');
  await trip;
});
