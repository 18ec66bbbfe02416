import { expect, test } from 'vitest';

import { notPassed, runExploration } from './run-exploration.ts';

// Many more seeds: node test/explore/again.ts 20 200 r3.2
test.concurrent.each([
  ['r3.2', 1],
  ['r3.2', 2],
  ['r3.2', 3],
  ['r1.3', 1],
  ['r2.4', 1],
  ['r4.1', 1],
] as const)('exploring the sound operator of %s by seed %i finds nothing', async (release, seed) => {
  const { run, leaksIn } = await runExploration({ release, seed, requests: 200 });
  expect(notPassed(run).map(({ id, findings, obstacle }) => [id, findings, obstacle])).toEqual([]);
  expect(run.verdict).toBe('conformant');
  expect(leaksIn(JSON.stringify(run))).toEqual([]);

  const { planned, used } = run.budget;
  expect(used.apiCalls).toBeGreaterThanOrEqual(200);
  expect(used.apiCalls).toBeLessThanOrEqual(planned.apiCalls);
  expect(used.authorizations).toBeLessThanOrEqual(planned.authorizations);
});

test('the same seed draws the same requests, another draws others', async () => {
  const only = ['explore/device-phone-number-x-correlator-valid'];
  const drawnBy = async (seed: number) => {
    const { run } = await runExploration({ release: 'r3.2', seed, requests: 200, only });
    return (
      Object.values(run.exchanges)
        .filter(({ leg }) => leg === 'api')
        // The first is the sound request, whose id is of the moment.
        .slice(1)
        .map(({ request }) => request.headers.find(([name]) => name === 'x-correlator')?.[1])
    );
  };
  const one = await drawnBy(1);
  expect(one.length).toBeGreaterThan(2);
  expect(await drawnBy(1)).toEqual(one);
  expect(await drawnBy(2)).not.toEqual(one);
});

test('a budget is shared out, and no more is sent', async () => {
  const { run } = await runExploration({ release: 'r3.2', seed: 1, requests: 5 });
  const exploring = run.checks.filter(({ suite }) => suite === 'explore');
  expect(exploring.length).toBe(5);
  // The unspoilt twin of each comes on top.
  expect(run.budget.used.apiCalls).toBe(10);
});
