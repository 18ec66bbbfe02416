import type { DpopMode } from '#operator';
import { expect, test } from 'vitest';

import { notPassed, runBent } from './judge-fault.ts';

// That proofs are supported is how the sound operator comes anyway.
const modes: readonly (readonly [DpopMode, release: string])[] = [
  ['required', 'r2.4'],
  ['required', 'r3.2'],
  ['required', 'r4.1'],
  ['none', 'r3.2'],
];

test.each(modes)('with DPoP %s the sound operator passes everything in %s', async (dpop, release) => {
  const run = await runBent([], release, { dpop });
  expect(notPassed(run)).toEqual([]);
  expect(run.verdict).toBe('conformant');

  const outcomeOf = (wanted: string) => run.checks.find(({ id }) => id === wanted)?.outcome;
  const expected = dpop === 'required' ? 'passed' : 'inapplicable';
  expect(outcomeOf('dpop/proof-required/authorization-code')).toBe(expected);
  expect(outcomeOf('dpop/binding/other-key')).toBe(expected);
  expect(outcomeOf('dpop/proof-tolerated')).toBe('passed');

  // What turns out not to concern the target costs nothing.
  const { planned, used } = run.budget;
  if (dpop === 'required') expect(used.authorizations).toBe(planned.authorizations);
  else expect(used.authorizations).toBeLessThan(planned.authorizations);
  expect(used.tokenRequests).toBeLessThanOrEqual(planned.tokenRequests);
  expect(used.apiCalls).toBeLessThanOrEqual(planned.apiCalls);
});
