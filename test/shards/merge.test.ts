import { describe, expect, test } from 'vitest';

import type { Exchange } from '../../src/model/exchange.ts';
import type { CheckResult, Run } from '../../src/model/run.ts';
import type { ToleranceName } from '../../src/model/tolerance.ts';
import { mergeShards } from '../../src/runner/merge.ts';
import { type Made, madeRun } from '../history/kept-runs.ts';

const exchange: Exchange = {
  id: 'e1',
  leg: 'api',
  startedAt: 0,
  durationMs: 5,
  path: 'direct',
  request: {
    method: 'POST',
    url: 'https://api.example.com/verify',
    headers: [['authorization', 'Bearer ‹token-1›']],
  },
  response: { status: 200, headers: [], body: '{}' },
};

const all = { 'a/one': 1, 'b/two': 2, 'c/three': 3 } as const;

function shard(
  number: number,
  checks: Readonly<Record<string, Made | Made['ending']>>,
  more: Partial<Run> = {},
): Run {
  const run = madeRun(checks, more);
  const rules = madeRun(
    Object.fromEntries(Object.keys(all).map((id) => [id, 'passed'] as const)),
  ).requirements;
  return {
    ...run,
    requirements: rules.map(
      (rule) => run.requirements.find(({ id }) => id === rule.id) ?? { ...rule, status: 'unselected' },
    ),
    exchanges: { e1: exchange },
    checks: run.checks.map((check) => ({ ...check, exchanges: ['e1'] })),
    shard: {
      number,
      of: 3,
      plan: 'sha256:plan',
      elsewhere: Object.entries(all)
        .filter(([, of]) => of !== number)
        .map(([id, of]) => ({ ...about(id), shard: of })),
    },
  };
}

function about(id: string): Omit<Run['checks'][number], 'outcome' | 'findings' | 'durationMs' | 'exchanges'> {
  const [check] = madeRun({ [id]: 'passed' }).checks;
  if (check === undefined) throw new TypeError('a run of one check has one');
  const { outcome: _outcome, findings: _findings, durationMs: _took, exchanges: _sent, ...rest } = check;
  return rest;
}

function checkOf(run: Run, id: string): CheckResult | undefined {
  return run.checks.find((one) => one.id === id);
}

describe('shards that are all there', () => {
  const merged = mergeShards([
    shard(2, { 'b/two': 'violation' }, { startedAt: '2026-01-12T02:14:19.000Z', durationMs: 1000 }),
    shard(1, { 'a/one': 'passed' }, { startedAt: '2026-01-12T02:14:09.000Z', durationMs: 2000 }),
    shard(3, { 'c/three': 'inapplicable' }, { startedAt: '2026-01-12T02:14:09.000Z', durationMs: 3000 }),
  ]);

  test('are one run with every check, and a verdict on all of them', () => {
    expect(merged.checks.map(({ id }) => id)).toEqual(Object.keys(all));
    expect(merged).toMatchObject({
      verdict: 'non-conformant',
      counts: { passed: 1, failed: 1, inapplicable: 1, inconclusive: 0 },
      merged: { shards: 3, missing: [] },
      startedAt: '2026-01-12T02:14:09.000Z',
      durationMs: 11_000,
    });
    expect(merged).not.toHaveProperty('shard');
    expect(merged.requirements.map(({ status }) => status)).toEqual(['passed', 'failed', 'inapplicable']);
  });

  test('keep exchanges and pseudonyms of the same number apart', () => {
    expect(Object.keys(merged.exchanges).toSorted()).toEqual(['s1-e1', 's2-e1', 's3-e1']);
    expect(checkOf(merged, 'b/two')?.exchanges).toEqual(['s2-e1']);
    expect(merged.exchanges['s2-e1']?.request.headers).toEqual([
      ['authorization', 'Bearer ‹token-1 of shard 2›'],
    ]);
  });
});

test('the checks of a missing shard are inconclusive, and so is the run', () => {
  const merged = mergeShards([shard(1, { 'a/one': 'passed' }), shard(3, { 'c/three': 'passed' })]);
  expect(merged).toMatchObject({ verdict: 'inconclusive', merged: { missing: [2] } });
  expect(checkOf(merged, 'b/two')).toMatchObject({
    outcome: 'inconclusive',
    obstacle: 'shard 2 of 3 is missing: nobody named its run.json',
  });
});

describe('a check that looked back in several shards', () => {
  const back = 'schema/back';
  const merge = (...endings: readonly (Made | Made['ending'])[]): CheckResult | undefined => {
    const [first, ...others] = endings.map((ending, index) =>
      shard(index + 1, { [Object.keys(all)[index] ?? '']: 'passed', [back]: ending }),
    );
    return first && checkOf(mergeShards([first, ...others]), back);
  };

  test('failed where one answer was wrong', () => {
    expect(merge('passed', 'violation', 'passed')).toMatchObject({
      outcome: 'failed',
      exchanges: ['s1-e1', 's2-e1', 's3-e1'],
    });
  });

  test('is a recorded deviation only where tolerances explain it in every shard', () => {
    const tolerances: readonly ToleranceName[] = ['errorEnvelope'];
    const others: readonly ToleranceName[] = ['correlatorHeader'];
    const parts = (second: Partial<CheckResult>): Run =>
      mergeShards([
        deviating(shard(1, { 'a/one': 'passed', [back]: 'violation' }), { deviation: { tolerances } }),
        deviating(shard(2, { 'b/two': 'passed', [back]: 'violation' }), second),
        shard(3, { 'c/three': 'passed', [back]: 'passed' }),
      ]);
    const explained = parts({ deviation: { tolerances: others } });
    expect(checkOf(explained, back)?.deviation).toEqual({ tolerances: [...tolerances, ...others] });
    expect([explained.verdict, explained.counts.deviation]).toEqual(['conformant', 1]);
    const open = parts({});
    expect(checkOf(open, back)).not.toHaveProperty('deviation');
    expect([open.verdict, open.counts.failed]).toEqual(['non-conformant', 1]);

    function deviating(run: Run, more: Partial<CheckResult>): Run {
      return { ...run, checks: run.checks.map((one) => (one.id === back ? { ...one, ...more } : one)) };
    }
  });

  test('passed where some answers were judged and none was wrong', () => {
    expect(merge('inconclusive', 'passed', 'inconclusive')?.outcome).toBe('passed');
  });

  test('is inconclusive where no shard had an answer to judge', () => {
    expect(merge('inconclusive', 'inconclusive', 'inconclusive')?.outcome).toBe('inconclusive');
  });
});

test('waivers are held against the whole: one for a check of another shard is not unexamined any more', () => {
  const waiver = {
    check: 'b/two',
    signature: 'f00000000001',
    owner: 'o',
    reason: 'r',
    ticket: 't',
    until: '2030-01-01',
  };
  const waivers = [{ ...waiver, status: 'unexamined', daysLeft: 1449 } as const];
  const merged = mergeShards([
    shard(1, { 'a/one': 'passed' }, { waivers }),
    shard(2, { 'b/two': 'violation' }, { waivers }),
    shard(3, { 'c/three': 'passed' }, { waivers }),
  ]);
  expect(merged).toMatchObject({
    verdict: 'conformant',
    counts: { waived: 1 },
    waivers: [{ status: 'covering' }],
  });
});

test('what a tolerance explains is counted in all shards', () => {
  const tolerances = [{ name: 'correlatorHeader', says: 'the correlator is elsewhere', checks: 1 }] as const;
  const explained = (number: number, id: string): Run => {
    const run = shard(number, { [id]: 'violation' }, { tolerances });
    const deviation = { tolerances: ['correlatorHeader'] } as const;
    return { ...run, checks: run.checks.map((one) => ({ ...one, deviation })) };
  };
  const merged = mergeShards([
    explained(1, 'a/one'),
    explained(2, 'b/two'),
    shard(3, { 'c/three': 'passed' }, { tolerances: [{ ...tolerances[0], checks: 0 }] }),
  ]);
  expect(merged.counts.deviation).toBe(2);
  expect(merged.tolerances).toEqual([{ ...tolerances[0], checks: 2 }]);
});
