import { expect, test } from 'vitest';

import { nothing } from '../model/budget.ts';
import type { Budget } from '../model/run.ts';
import type { Plan, PlannedCheck } from './plan.ts';
import { predictSeconds } from './predict.ts';

const limits = { concurrency: 4, timeoutSeconds: 10, waitSeconds: 60 };

test('many short checks take what all hands together need', () => {
  const plan = planOf(Array.from({ length: 40 }, () => ({ ...nothing, apiCalls: 2 })));
  expect(predictSeconds(plan, limits, 0.5)).toBe(10);
});

test('one long check takes what its own requests and its wait need', () => {
  const plan = planOf([{ ...nothing, apiCalls: 3, longestWaitSeconds: 6 }, nothing]);
  expect(predictSeconds(plan, limits, 0.5)).toBe(7.5);
});

test('a rate that the target allows holds the run back', () => {
  const plan = planOf(Array.from({ length: 10 }, () => ({ ...nothing, tokenRequests: 2 })));
  expect(predictSeconds(plan, { ...limits, requestsPerSecond: 2 }, 0.01)).toBe(10);
});

test('the endpoints are learned before anything else', () => {
  const plan = planOf([{ ...nothing, authorizations: 1 }]);
  const withDiscovery = { ...plan, budget: { ...plan.budget, discoveryRequests: 2 } };
  expect(predictSeconds(withDiscovery, limits, 0.5) - predictSeconds(plan, limits, 0.5)).toBe(0.5);
});

test('a plan with nothing to do takes no time', () => {
  expect(predictSeconds(planOf([]), limits, 1)).toBe(0);
});

function planOf(costs: readonly Budget[]): Plan {
  // Cast: nothing but the cost of a check counts here.
  return { planned: costs.map((cost) => ({ cost }) as PlannedCheck), inapplicable: [], budget: nothing };
}
