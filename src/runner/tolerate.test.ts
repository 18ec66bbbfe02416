import { expect, test } from 'vitest';

import type { ToleranceName } from '../model/tolerance.ts';
import type { Verdict } from '../model/verdict.ts';
import { tolerated } from './tolerate.ts';

const tolerances = {
  correlatorHeader: 'x-request-id',
  errorEnvelope: { code: '/code', message: '/message', codes: {} },
};
const finding = { of: 'answer: code', expected: 'A', actual: 'B' };
const failed: Verdict = { outcome: 'failed', findings: [finding] };
const passed: Verdict = { outcome: 'passed' };
const stuck: Verdict = {
  outcome: 'inconclusive',
  cause: 'target',
  obstacle: 'the unspoilt twin did not work',
};

/** A judge who comes to another verdict once he knows all of these. */
const knowing =
  (needed: readonly ToleranceName[], then: Verdict, else_: Verdict) =>
  (known: readonly ToleranceName[]): Verdict =>
    needed.every((name) => known.includes(name)) ? then : else_;

test('a failure is explained by the fewest tolerances', () => {
  expect(tolerated(failed, tolerances, knowing(['errorEnvelope'], passed, failed))).toEqual({
    ...failed,
    deviation: { tolerances: ['errorEnvelope'] },
  });
  const both: readonly ToleranceName[] = ['correlatorHeader', 'errorEnvelope'];
  expect(tolerated(failed, tolerances, knowing(both, passed, failed))).toEqual({
    ...failed,
    deviation: { tolerances: both },
  });
});

test('a failure that is not explained, or no more than put off, stays as it is', () => {
  expect(tolerated(failed, tolerances, () => failed)).toBe(failed);
  expect(tolerated(failed, tolerances, () => stuck)).toBe(failed);
  expect(tolerated(failed, undefined, () => passed)).toBe(failed);
});

test('a twin that was missed for a departure alone counts as met, and what follows is judged', () => {
  const needed: readonly ToleranceName[] = ['errorEnvelope'];
  expect(tolerated(stuck, tolerances, knowing(needed, passed, stuck))).toBe(passed);
  expect(tolerated(stuck, tolerances, knowing(needed, failed, stuck))).toBe(failed);
  expect(tolerated(stuck, tolerances, () => stuck)).toBe(stuck);
});

test('what passed by the standard is left alone', () => {
  expect(tolerated(passed, tolerances, () => failed)).toBe(passed);
});
