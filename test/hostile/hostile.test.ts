import { expect, test } from 'vitest';

import type { Run } from '../../src/model/run.ts';
import { type HostileAnswer, hostileAnswers, unreachable } from './hostile-answers.ts';
import { startHostile } from './hostile-server.ts';
import { hostileTarget, lines, runAgainst } from './hostile-target.ts';

// Waited out by nobody but those who get no answer at all.
const patientSeconds = 10;
const impatientSeconds = 0.5;

// Says of the answers that came how they look, and nothing else: an error in the right shape is one, whatever it answers.
const shapes = 'schema';

test.each(hostileAnswers)('where everything is $name, nothing passes', async (hostile) => {
  const run = await runOf(hostile, { soundDiscovery: false });
  expect(lines(run, ({ outcome, suite }) => outcome === 'passed' && suite !== shapes)).toEqual([]);
  expectOwnTroubleNowhere(run);
});

test.each(hostileAnswers)('where all but discovery is $name, nothing else passes', async (hostile) => {
  const run = await runOf(hostile, { soundDiscovery: true });
  expect(
    lines(run, ({ outcome, suite }) => outcome === 'passed' && suite !== 'discovery' && suite !== shapes),
  ).toEqual([]);
  expect(lines(run, ({ outcome, suite }) => outcome !== 'passed' && suite === 'discovery')).toEqual([]);
  expectOwnTroubleNowhere(run);
});

test.each(unreachable)('where $name, everything is inconclusive because of the target', async (hostile) => {
  const run = await runOf(hostile, { soundDiscovery: false });
  expect(lines(run, ({ cause }) => cause !== 'target')).toEqual([]);
  expect(run.verdict).toBe('inconclusive');
});

test.each(unreachable)('where $name but for discovery, all else is inconclusive', async (hostile) => {
  const run = await runOf(hostile, { soundDiscovery: true });
  expect(lines(run, ({ cause, suite }) => cause !== 'target' && suite !== 'discovery')).toEqual([]);
  expect(lines(run, ({ outcome, suite }) => outcome !== 'passed' && suite === 'discovery')).toEqual([]);
  expect(run.verdict).toBe('inconclusive');
});

async function runOf(hostile: HostileAnswer, options: { readonly soundDiscovery: boolean }): Promise<Run> {
  await using server = await startHostile(hostile, options);
  const seconds = hostile.name === 'no answer at all' ? impatientSeconds : patientSeconds;
  // Awaited here, so that the server is not closed under the run.
  return await runAgainst(hostileTarget(server.origin, seconds));
}

function expectOwnTroubleNowhere(run: Run): void {
  expect(lines(run, ({ cause }) => cause === 'suite' || cause === 'environment')).toEqual([]);
  expect(run.verdict).not.toBe('conformant');
}
