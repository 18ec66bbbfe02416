import { expect, test } from 'vitest';

import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import type { Target } from '../../src/model/target.ts';
import { type HostileAnswer, hostileAnswers } from './hostile-answers.ts';
import { startHostile } from './hostile-server.ts';
import { lines, release, runAgainst } from './hostile-target.ts';

// What a judge who looks at status and code alone takes for the answer of a sound operator.
const seducers = ['400 with an ErrorInfo', '401 with an ErrorInfo', '403 with an ErrorInfo', '200 {}'];
const tokenSeducers = ['400 with an OAuth error', '401 with an OAuth error', '200 {}'];
const named = (names: readonly string[]) => hostileAnswers.filter(({ name }) => names.includes(name));

test.concurrent.each(named(seducers))(
  'where tokens are sound and every call of the API is $name, no check of the API passes',
  async (hostile) => {
    const run = await runBehind(hostile, 'apiCalls', (target, origin) => ({
      ...target,
      apiBaseUrl: origin + release.basePath,
    }));
    expect(lines(run, ({ outcome }, legs) => outcome === 'passed' && legs.has('api'))).toEqual([]);
    expect(lines(run, ({ outcome }, legs) => outcome !== 'passed' && !legs.has('api'))).toEqual([]);
    expect(lines(run, ({ cause }) => cause === 'suite' || cause === 'environment')).toEqual([]);
  },
);

test.concurrent.each(named(tokenSeducers))(
  'where codes are sound and the token endpoint is $name, no check of tokens passes',
  async (hostile) => {
    const run = await runBehind(hostile, 'tokenRequests', (target, origin) => ({
      ...target,
      endpoints: { authorization: `${target.issuer}/authorize`, token: `${origin}/token` },
    }));
    expect(lines(run, ({ outcome }, legs) => outcome === 'passed' && legs.has('token'))).toEqual([]);
    expect(lines(run, ({ cause }) => cause === 'suite' || cause === 'environment')).toEqual([]);
  },
);

/** Runs the checks that cost something of a kind, and wait for nothing, against an operator that is sound up to there. */
async function runBehind(
  hostile: HostileAnswer,
  cost: 'apiCalls' | 'tokenRequests',
  change: (sound: Target, origin: string) => Target,
) {
  await using server = await startHostile(hostile, { soundDiscovery: false });
  await using operator = await startEmbedded(release, []);
  const target = change(embeddedTarget(operator, release), server.origin);
  // Awaited here, so that the servers are not closed under the run.
  return await runAgainst(target, (one) => one.cost[cost] > 0 && one.cost.longestWaitSeconds === 0);
}
