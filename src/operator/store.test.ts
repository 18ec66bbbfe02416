import { expect, it } from 'vitest';

import { Store } from './store.ts';

it('lets go of entries a minute after they expired', async () => {
  let now = 1_000_000;
  const rules = {
    codesAreSingleUse: true,
    authenticationRequestsAreSingleUse: true,
    replayRevokes: true,
    assertionReplayDetected: true,
  };
  const store = new Store({ clock: () => now, ...rules, alreadyRedeemed: () => new Error('again') });
  const adapter = store.adapter('AccessToken');
  for (let index = 0; index < 10_000; index += 1) {
    now += 100;
    await adapter.upsert(`t${index}`, { exp: now / 1000 + 8 });
  }
  // 8 s of life and 60 s of grace at ten a second.
  expect(store.count('AccessToken')).toBeLessThanOrEqual(682);
  now += 8_000;
  expect(store.find('AccessToken', 't9999')).toBeUndefined();
  expect(store.find('AccessToken', 't9999', true)).toBeDefined();
});

it('keeps no sessions', async () => {
  const rules = {
    codesAreSingleUse: true,
    authenticationRequestsAreSingleUse: true,
    replayRevokes: true,
    assertionReplayDetected: true,
  };
  const store = new Store({ clock: Date.now, ...rules, alreadyRedeemed: () => new Error('again') });
  await store.adapter('Session').upsert('s', {});
  expect(store.count('Session')).toBe(0);
});
