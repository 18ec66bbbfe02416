import { expect, test } from 'vitest';

import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import type { Target } from '../../src/model/target.ts';
import { type HostileAnswer, hostileAnswers } from './hostile-answers.ts';
import { startHostile } from './hostile-server.ts';
import { lines, met, release, runAgainst } from './hostile-target.ts';

// What a judge who looks at status and code alone takes for the answer of a sound operator.
const seducers = ['400 with an ErrorInfo', '401 with an ErrorInfo', '403 with an ErrorInfo', '200 {}'];
const tokenSeducers = ['400 with an OAuth error', '401 with an OAuth error', '200 {}'];
// No token may grow old here, however busy the machine is.
const lifetimeSeconds = 120;

const named = (names: readonly string[]) => hostileAnswers.filter(({ name }) => names.includes(name));

test.concurrent.each(named(seducers))(
  'where tokens are sound and every call of the API is $name, no check that calls it passes',
  (hostile) =>
    expectNothingBehind(hostile, 'apiCalls', (target, origin) => ({
      ...target,
      apiBaseUrl: origin + release.basePath,
    })),
);

test.concurrent.each(named(tokenSeducers))(
  'where codes are sound and the token endpoint is $name, no check that asks it passes',
  (hostile) =>
    expectNothingBehind(hostile, 'tokenRequests', (target, origin) => ({
      ...target,
      endpoints: { authorization: `${target.issuer}/authorize`, token: `${origin}/token` },
    })),
);

/** Runs the checks that cost something of a kind, and wait for nothing, against an operator that is sound up to there. */
async function expectNothingBehind(
  hostile: HostileAnswer,
  cost: 'apiCalls' | 'tokenRequests',
  change: (sound: Target, origin: string) => Target,
): Promise<void> {
  await using server = await startHostile(hostile, { soundDiscovery: false });
  await using operator = await startEmbedded(release, [], { authority: 'none', lifetimeSeconds });
  const target = change(embeddedTarget(operator, release), server.origin);
  const run = await runAgainst(target, (one) => one.cost[cost] > 0 && one.cost.longestWaitSeconds === 0);
  const meets = run.checks.filter((one) => met(server.origin, run, one));
  expect(meets.length).toBeGreaterThan(run.checks.length / 2);
  expect(lines(run, (one) => one.outcome === 'passed' && meets.includes(one))).toEqual([]);
  expect(lines(run, (one) => one.outcome === 'failed' && !meets.includes(one))).toEqual([]);
  expect(lines(run, ({ cause }) => cause === 'suite' || cause === 'environment')).toEqual([]);
}
