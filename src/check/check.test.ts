import { expect, test } from 'vitest';

import type { Actors } from './actors.ts';
import { check } from './check.ts';
import { all, each, either, expectation, orNone, where } from './expectation.ts';

const is = (wanted: number) =>
  where(
    `${wanted}`,
    'value',
    (subject: number) => subject,
    (value) => value === wanted,
    String,
  );

// Cast: these checks never look at their actors.
const nobody = {} as Actors;

async function verdictOf(first: number, second: number) {
  const judge = await check({
    id: 'test/check',
    title: 'A number is as expected',
    requirement: 'VERIFY-PLAIN-TRUE',
    when: () => Promise.resolve({ first, second }),
    provided: { first: is(1) },
    expect: { second: is(2) },
  }).act(nobody);
  return judge();
}

test('a met expectation passes', async () => {
  expect(await verdictOf(1, 2)).toEqual({ outcome: 'passed' });
});

test('an unmet expectation fails, and says what was expected and what came', async () => {
  expect(await verdictOf(1, 3)).toEqual({
    outcome: 'failed',
    findings: [{ of: 'second: value', expected: '2', actual: '3' }],
  });
});

test('an unmet premise is inconclusive, even where the expectation is unmet too', async () => {
  const verdict = await verdictOf(0, 3);
  expect(verdict).toMatchObject({ outcome: 'inconclusive', cause: 'target' });
  expect(verdict.outcome === 'inconclusive' && verdict.obstacle).toContain('first: value: expected 1, got 0');
});

test('a judgement can be repeated without acting again', async () => {
  let acted = 0;
  const judge = await check({
    id: 'test/check',
    title: 'A number is as expected',
    requirement: 'VERIFY-PLAIN-TRUE',
    when: () => {
      acted += 1;
      return Promise.resolve({ only: 1 });
    },
    expect: { only: is(1) },
  }).act(nobody);
  expect([judge(), judge(), acted]).toEqual([{ outcome: 'passed' }, { outcome: 'passed' }, 1]);
});

test('expectations say themselves, premises first', () => {
  const one = check({
    id: 'test/check',
    title: 'A number is as expected',
    requirement: 'VERIFY-PLAIN-TRUE',
    when: () => Promise.resolve({ first: 1, second: 2 }),
    provided: { first: is(1) },
    expect: { second: either(is(2), is(3)) },
  });
  expect(one.says).toEqual(['provided first is 1', 'second is 2, or 3']);
});

test('all reports every finding, either none if one holds, each names the item', () => {
  expect(all(is(1), is(2)).examine(3)).toHaveLength(2);
  expect(either(is(1), is(2)).examine(2)).toEqual([]);
  expect(either(is(1), is(2)).examine(3)).toEqual([{ of: 'value', expected: '1, or 2', actual: '3' }]);
  expect(each(is(1)).examine([1, 2])).toEqual([{ of: '#2 value', expected: '1', actual: '2' }]);
});

test('each of nothing is not met', () => {
  expect(each(is(1)).examine([])).toHaveLength(1);
});

test('where nothing came of it, there is nothing to examine', () => {
  const never = expectation<number>('never', () => [{ of: 'x', expected: 'y', actual: 'z' }]);
  expect(orNone(never).examine('no code')).toEqual([]);
  expect(orNone(never).examine(1)).toHaveLength(1);
});

test('a finding names the exchange that it is about, in a list that of its item', async () => {
  const status = where<{ readonly exchange: string; readonly status: number }, number>(
    'HTTP 200',
    'HTTP status',
    (answer) => answer.status,
    (value) => value === 200,
  );
  const judge = await check({
    id: 'test/check',
    title: 'Answers are as expected',
    requirement: 'VERIFY-PLAIN-TRUE',
    when: () =>
      Promise.resolve({
        alone: { exchange: 'e1', status: 500 },
        many: [
          { exchange: 'e2', status: 200 },
          { exchange: 'e3', status: 401 },
        ],
      }),
    expect: { alone: status, many: each(status) },
  }).act(nobody);
  const verdict = judge();
  expect(verdict.outcome === 'failed' && verdict.findings.map(({ of, exchange }) => [of, exchange])).toEqual([
    ['alone: HTTP status', 'e1'],
    ['many: #2 HTTP status', 'e3'],
  ]);
});
