import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { notPassed, runBent } from './judge-fault.ts';

test.concurrent.each(releases.map((one) => one.name))('the sound operator passes everything in %s', async (release) => {
  const run = await runBent([], release);
  expect(notPassed(run)).toEqual([]);
  expect(run.verdict).toBe('conformant');
  expect(run.budget.used).toEqual({ ...run.budget.planned, longestWaitSeconds: run.budget.used.longestWaitSeconds });
});
