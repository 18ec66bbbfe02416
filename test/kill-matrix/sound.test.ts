import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { notPassed, runBent } from './judge-fault.ts';

test.concurrent.each(releases.map((one) => one.name))(
  'the sound operator passes everything in %s',
  async (release) => {
    const { budget, verdict, ...run } = await runBent([], release);
    expect(notPassed({ budget, verdict, ...run })).toEqual([]);
    expect(verdict).toBe('conformant');
    // What is refused earlier than it might be costs less than planned, never more.
    expect(budget.used.authorizations).toBe(budget.planned.authorizations);
    expect(budget.used.tokenRequests).toBeLessThanOrEqual(budget.planned.tokenRequests);
    expect(budget.used.apiCalls).toBeLessThanOrEqual(budget.planned.apiCalls);
    expect(budget.used.discoveryRequests).toBeLessThanOrEqual(budget.planned.discoveryRequests);
    expect(budget.used.longestWaitSeconds).toBeLessThanOrEqual(budget.planned.longestWaitSeconds);
  },
);
