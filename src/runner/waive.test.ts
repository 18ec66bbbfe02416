import { expect, test } from 'vitest';

import type { CheckResult } from '../model/run.ts';
import type { Waiver, WaiverStatus } from '../model/waiver.ts';
import { countsOf, verdictOf } from './conclude.ts';
import { waive } from './waive.ts';

const now = new Date('2026-11-22T23:59:59.999Z');

const passed: CheckResult = {
  id: 'verify/own-number',
  suite: 'verify',
  title: 'The number of the connected SIM is verified as true',
  level: 'MUST',
  authority: 'camara-nv',
  requirement: 'VERIFY-PLAIN-TRUE',
  scenarios: [],
  outcome: 'passed',
  findings: [],
  expectations: [],
  durationMs: 1,
  exchanges: [],
};
const failed: CheckResult = {
  ...passed,
  id: 'tokens/single-use',
  outcome: 'failed',
  consequence: 'violation',
  signature: 'f27c03fe8e52',
  findings: [{ of: 'again: HTTP status', expected: 'HTTP 401', actual: 'HTTP 200' }],
};
const warned: CheckResult = { ...failed, level: 'SHOULD', consequence: 'warning' };
const stuck: CheckResult = {
  ...passed,
  id: failed.id,
  outcome: 'inconclusive',
  cause: 'environment',
  obstacle: 'no network',
};
const apart: CheckResult = { ...passed, id: failed.id, outcome: 'inapplicable', lacking: ['pkce'] };

const waiver: Waiver = {
  check: failed.id,
  signature: 'f27c03fe8e52',
  owner: 'API team',
  reason: 'two nodes, two lists',
  ticket: 'NV-1',
  until: '2027-01-31',
};
const other: Waiver = { ...waiver, signature: 'f00000000000' };
const ended: Waiver = { ...waiver, until: '2026-11-21' };

const cases: readonly (readonly [
  what: string,
  check: CheckResult | undefined,
  waiver: Waiver,
  status: WaiverStatus,
  verdict: string,
])[] = [
  ['its failure', failed, waiver, 'covering', 'conformant'],
  ['its failure of a SHOULD', warned, waiver, 'covering', 'conformant'],
  [
    'its failure, 15 days before it ends',
    failed,
    { ...waiver, until: '2026-12-07' },
    'covering',
    'conformant',
  ],
  [
    'its failure, 14 days before it ends',
    failed,
    { ...waiver, until: '2026-12-06' },
    'expiring',
    'conformant',
  ],
  ['its failure on its last day', failed, { ...waiver, until: '2026-11-22' }, 'expiring', 'conformant'],
  ['its failure a day late', failed, ended, 'expired', 'non-conformant'],
  ['its failure of a SHOULD a day late', warned, ended, 'expired', 'inconclusive'],
  ['another failure', failed, other, 'unmatched', 'non-conformant'],
  ['another failure of a SHOULD', warned, other, 'unmatched', 'inconclusive'],
  ['a check that passed', { ...passed, id: failed.id }, waiver, 'needless', 'inconclusive'],
  ['a check that passed, a day late', { ...passed, id: failed.id }, ended, 'needless', 'inconclusive'],
  ['an inapplicable check', apart, waiver, 'needless', 'inconclusive'],
  ['an undecided check', stuck, waiver, 'undecided', 'inconclusive'],
  ['an undecided SHOULD', { ...stuck, level: 'SHOULD' }, waiver, 'undecided', 'conformant'],
  ['an undecided SHOULD, a day late', { ...stuck, level: 'SHOULD' }, ended, 'expired', 'inconclusive'],
  ['a check that was not run', undefined, ended, 'unexamined', 'conformant'],
];

test.each(cases)('a waiver for %s', (_what, check, one, status, verdict) => {
  const { checks, waivers } = waive([passed, ...(check === undefined ? [] : [check])], [one], now);
  expect(waivers.map((result) => result.status)).toEqual([status]);
  expect(verdictOf(checks, waivers)).toBe(verdict);
});

test('a waived failure stays a failure, with its waiver, and is counted apart', () => {
  const { checks, waivers } = waive([passed, failed], [waiver], now);
  expect(checks).toEqual([passed, { ...failed, waived: waiver }]);
  expect(waivers).toEqual([{ ...waiver, status: 'covering', daysLeft: 70 }]);
  expect(countsOf(checks)).toEqual({
    passed: 1,
    failed: 0,
    warning: 0,
    note: 0,
    inconclusive: 0,
    inapplicable: 0,
    waived: 1,
  });
});

test('a waiver for another form of a failure that is covered is left alone', () => {
  const { checks, waivers } = waive([passed, failed], [other, waiver], now);
  expect(waivers.map(({ status }) => status)).toEqual(['undecided', 'covering']);
  expect(verdictOf(checks, waivers)).toBe('conformant');
});

test('one waiver does not cover the failures of other checks', () => {
  const { checks, waivers } = waive([passed, failed, { ...failed, id: 'tokens/lifetime' }], [waiver], now);
  expect(verdictOf(checks, waivers)).toBe('non-conformant');
});

test('a run without waivers is judged as before', () => {
  expect(waive([passed, failed], [], now)).toEqual({ checks: [passed, failed], waivers: [] });
});

test('good practice leaves no verdict open and decides none', () => {
  const good = { authority: 'good-practice' } as const;
  expect(verdictOf([passed, { ...stuck, ...good }])).toBe('conformant');
  expect(verdictOf([passed, { ...failed, ...good, consequence: 'warning' }])).toBe('conformant');
});
