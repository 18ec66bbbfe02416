import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { notPassed, runBent } from './judge-fault.ts';

// One after the other: four at once, with all their handshakes, would keep each other waiting for longer than a request may take.
test.each(releases.map((one) => one.name))('the sound operator passes everything in %s', async (release) => {
  const run = await runBent([], release);
  expect(notPassed(run)).toEqual([]);
  expect(run.verdict).toBe('conformant');

  const played = new Set(
    run.checks.filter((one) => one.outcome === 'passed').flatMap((one) => one.scenarios),
  );
  expect(scenarios[release].map(({ id }) => id).filter((id) => !played.has(id))).toEqual([]);

  // What is refused earlier than it might be costs less than planned, never more.
  const { planned, used } = run.budget;
  expect(used.authorizations).toBe(planned.authorizations);
  expect(used.tokenRequests).toBeLessThanOrEqual(planned.tokenRequests);
  expect(used.apiCalls).toBeLessThanOrEqual(planned.apiCalls);
  expect(used.discoveryRequests).toBeLessThanOrEqual(planned.discoveryRequests);
  expect(used.probes).toBeLessThanOrEqual(planned.probes);
  expect(used.longestWaitSeconds).toBeLessThanOrEqual(planned.longestWaitSeconds);
});
