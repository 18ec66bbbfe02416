import { describe, expect, test } from 'vitest';

import { compare } from '../../src/history/compare.ts';
import { categories, type Category, type Ending, endings, transitions } from '../../src/model/comparison.ts';
import type { KeptRun } from '../../src/model/history.ts';
import { madeKept } from './kept-runs.ts';

const others = { 'other/one': 'passed', 'other/two': 'passed' } as const;

function withEnding(ending: Ending): KeptRun {
  return madeKept(ending === 'absent' ? others : { ...others, 'chapter/check': ending });
}

function only(before: KeptRun, after: KeptRun): readonly (readonly [Category, string])[] {
  const { changes } = compare(before, after);
  return categories.flatMap((one) => changes[one].map(({ because }) => [one, because] as const));
}

describe('what became of a check', () => {
  // From, to, category, reason. Written out, so that the table of the code is held against another one.
  const cases: readonly (readonly [Ending, Ending, Category | undefined, string])[] = [
    ['passed', 'violation', 'newViolations', 'target'],
    ['inconclusive', 'violation', 'newViolations', 'target'],
    ['warning', 'violation', 'newViolations', 'target'],
    ['waived', 'violation', 'newViolations', 'waiver'],
    ['inapplicable', 'violation', 'newViolations', 'configuration'],
    ['absent', 'violation', 'newViolations', 'selection'],
    ['violation', 'violation', 'stillFailing', 'target'],
    ['violation', 'warning', 'stillFailing', 'target'],
    ['violation', 'waived', 'stillFailing', 'waiver'],
    ['violation', 'passed', 'fixed', 'target'],
    ['waived', 'passed', 'fixed', 'target'],
    ['note', 'passed', 'fixed', 'target'],
    ['violation', 'inapplicable', 'newlyUntested', 'configuration'],
    ['passed', 'inapplicable', 'newlyUntested', 'configuration'],
    ['passed', 'absent', 'newlyUntested', 'selection'],
    ['violation', 'inconclusive', 'newlyInconclusive', 'target'],
    ['passed', 'inconclusive', 'newlyInconclusive', 'target'],
    ['passed', 'warning', 'newWarnings', 'target'],
    ['passed', 'waived', 'newWarnings', 'target'],
    ['inconclusive', 'passed', 'newlyTested', 'target'],
    ['absent', 'passed', 'newlyTested', 'selection'],
    ['passed', 'passed', undefined, ''],
    ['inconclusive', 'inconclusive', undefined, ''],
    ['inapplicable', 'absent', undefined, ''],
  ];
  test.each(cases)('%s, then %s: %s, %s', (before, after, category, because) => {
    expect(only(withEnding(before), withEnding(after))).toEqual(
      category === undefined ? [] : [[category, because]],
    );
  });

  test('every pair of endings has its place, and the same ending twice tells of failures alone', () => {
    for (const before of endings) {
      expect(transitions[before]).toHaveLength(endings.length);
      const same = transitions[before][endings.indexOf(before)];
      const fails = ['violation', 'warning', 'note', 'waived'].includes(before);
      expect(same, before).toBe(fails ? 'stillFailing' : null);
    }
  });

  test('another failure of the same check is a new violation', () => {
    const one = madeKept({ 'a/b': { ending: 'violation', signature: 'f00000000001' } });
    const other = madeKept({ 'a/b': { ending: 'violation', signature: 'f00000000002' } });
    expect(compare(one, other).changes.newViolations).toMatchObject([{ id: 'a/b', otherwise: true }]);
  });

  test('another signature of a reworded check is no new violation', () => {
    const one = madeKept({ 'a/b': { ending: 'violation', signature: 'f00000000001' } });
    const other = madeKept({ 'a/b': { ending: 'violation', signature: 'f00000000002', title: 'New words' } });
    expect(only(one, other)).toEqual([['stillFailing', 'suite']]);
  });

  test('every check is counted once', () => {
    const before = madeKept({ ...others, 'a/gone': 'passed', 'a/broken': 'passed' });
    const after = madeKept({ ...others, 'a/new': 'passed', 'a/broken': 'violation' });
    const { changes, unchanged } = compare(before, after);
    expect(unchanged + categories.flatMap((one) => changes[one]).length).toBe(5);
  });
});

describe('a change of the suite is told from a change of the target', () => {
  const suite = (digest: string, selected: 'all' | 'part' = 'all') => ({
    catalogue: { digest, rules: 2, checks: 2, selected },
  });
  const broken = { ...others, 'chapter/check': 'violation' } as const;

  test('a check that the suite had not before', () => {
    expect(only(madeKept(others, suite('old')), madeKept(broken, suite('new')))).toEqual([
      ['newViolations', 'suite'],
    ]);
  });

  test('a check that the earlier run had left out', () => {
    expect(only(madeKept(others, suite('old', 'part')), madeKept(broken, suite('new')))).toEqual([
      ['newViolations', 'selection'],
    ]);
  });

  test('a check that says something else', () => {
    const after = madeKept(
      { ...others, 'chapter/check': { ending: 'violation', title: 'Stricter' } },
      suite('new'),
    );
    expect(only(madeKept({ ...others, 'chapter/check': 'passed' }, suite('old')), after)).toEqual([
      ['newViolations', 'suite'],
    ]);
  });

  test('a check with the same words, in a suite that changed elsewhere', () => {
    const before = madeKept({ ...others, 'chapter/check': 'passed' }, suite('old'));
    const comparison = compare(before, madeKept(broken, suite('new')));
    expect(comparison.changes.newViolations).toMatchObject([{ because: 'target' }]);
    expect(comparison.differences).toEqual([{ of: 'catalogue', before: 'old', after: 'new' }]);
  });

  test('runs of before are told by the version of the tool', () => {
    const { catalogue: _unknown, ...bare } = madeKept(others).entry;
    const before = { ...madeKept(others), entry: { ...bare, tool: '0.0.9' } };
    expect(only(before, madeKept(broken))).toEqual([['newViolations', 'suite']]);
  });

  test('a rule of another release', () => {
    const target = { name: 'x', release: 'r2.4', profile: 'operator', api: 'https://a.example' } as const;
    expect(only(madeKept(others, { target }), madeKept(broken))).toEqual([['newViolations', 'release']]);
  });

  test('what differs is listed, and a free port of loopback is no difference', () => {
    const base = { name: 'x', release: 'r3.2', profile: 'operator' } as const;
    const one = { ...base, api: 'https://127.0.0.1:4001/v2', capabilities: ['pkce', 'device:stranger'] };
    const other = {
      ...base,
      profile: 'mock',
      api: 'https://127.0.0.1:4002/v2',
      capabilities: ['pkce', 'CIBA'],
    };
    const tool = { name: 'nv-conformance', version: '0.2.0' };
    const { differences } = compare(
      madeKept(others, { target: one }),
      madeKept(others, { target: other, tool }),
    );
    expect(differences).toEqual([
      { of: 'tool', before: '0.1.0', after: '0.2.0' },
      { of: 'profile', before: 'operator', after: 'mock' },
      { of: 'capabilities', before: 'device:stranger', after: 'CIBA' },
    ]);
  });
});
