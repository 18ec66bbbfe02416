import { expect, test } from 'vitest';

import { releases } from '../generated/releases.ts';
import { slowOperator } from './bench/slow-operator.ts';
import { notPassed, runBent } from './kill-matrix/judge-fault.ts';

// Far slower than loopback, and nearer to a mobile network; the jitter brings answers into another order.
const latencySeconds = 0.05;
const jitterSeconds = 0.05;

test.concurrent.each(releases)(
  'a sound operator of $name that answers late and unevenly stays conformant',
  async ({ name }) => {
    const run = await runBent([slowOperator(latencySeconds, jitterSeconds)], name);
    expect(notPassed(run)).toEqual([]);
    expect(run.verdict).toBe('conformant');
  },
);
