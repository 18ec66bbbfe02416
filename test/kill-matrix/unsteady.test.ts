import { expect, test } from 'vitest';

import { runBent } from './judge-fault.ts';
import { unsteadyFaults } from './unsteady.ts';

// What is found by luck would not be found so often in a row.
const times = 3;

test.each(unsteadyFaults)('it is found each time that $id', async ({ id, foundBy, bend }) => {
  const fault = { id, story: id, caughtBy: ['-'] as const, bend };
  for (let count = 0; count < times; count += 1) {
    for (const check of foundBy) {
      const { checks } = await runBent([fault], 'r3.2', { ids: [check] });
      expect(checks.map((one) => [one.id, one.outcome])).toEqual([[check, 'failed']]);
    }
  }
});
