import { keptOf } from '../../src/history/kept-of.ts';
import { nothing } from '../../src/model/budget.ts';
import type { Ending } from '../../src/model/comparison.ts';
import type { KeptRun } from '../../src/model/history.ts';
import type { CheckResult, Run } from '../../src/model/run.ts';
import { runFormat } from '../../src/model/run.ts';
import { countsOf } from '../../src/runner/conclude.ts';

/** How a check of a made-up run ended; a failure may have a signature of its own, and a check words of its own. */
export interface Made {
  readonly ending: Exclude<Ending, 'absent'>;
  readonly signature?: string;
  readonly title?: string;
}

const waiver = {
  check: '',
  signature: '',
  owner: 'a team',
  reason: 'known',
  ticket: 'T-1',
  until: '2030-01-01',
};

/** A small run in which some checks ended in some ways. */
export function madeRun(
  checks: Readonly<Record<string, Made | Made['ending']>>,
  more: Partial<Run> = {},
): Run {
  const results = Object.entries(checks).map(([id, made]) =>
    resultOf(id, typeof made === 'string' ? { ending: made } : made),
  );
  return {
    format: runFormat,
    tool: { name: 'nv-conformance', version: '0.1.0' },
    target: {
      name: 'example-operator',
      release: 'r3.2',
      profile: 'operator',
      api: 'https://api.example.com/v2',
    },
    catalogue: { digest: 'sha256:aaaaaaaaaaaa', rules: 2, checks: 2, selected: 'all' },
    faults: [],
    startedAt: '2026-01-12T02:14:09.482Z',
    durationMs: 12_000,
    seed: 1,
    verdict: results.some(({ consequence, waived }) => consequence === 'violation' && waived === undefined)
      ? 'non-conformant'
      : 'conformant',
    counts: countsOf(results),
    budget: { planned: nothing, used: nothing },
    checks: results,
    requirements: results.map(({ requirement, level, title, outcome }) => ({
      id: requirement,
      level,
      authority: 'camara-nv',
      rule: title,
      source: { document: 'D', release: '1', heading: 'H' },
      status: outcome,
    })),
    exchanges: {},
    ...more,
  };
}

/** The same, as it is kept. */
export function madeKept(checks: Parameters<typeof madeRun>[0], more: Partial<Run> = {}): KeptRun {
  return keptOf(madeRun(checks, more));
}

function resultOf(id: string, { ending, signature, title }: Made): CheckResult {
  const common = {
    id,
    suite: id.split('/')[0] ?? id,
    title: title ?? `The rule of ${id} holds`,
    level: 'MUST',
    authority: 'camara-nv',
    requirement: id.replaceAll('/', '-').toUpperCase(),
    scenarios: [],
    findings: [],
    expectations: ['answer is HTTP 200'],
    durationMs: 10,
    exchanges: [],
  } as const;
  const finding = { of: 'answer: HTTP status', expected: 'HTTP status 200', actual: 'HTTP status 500' };
  const failed = {
    ...common,
    outcome: 'failed',
    findings: [finding],
    signature: signature ?? 'f00000000001',
  } as const;
  switch (ending) {
    case 'violation':
    case 'warning':
    case 'note':
      return { ...failed, consequence: ending };
    case 'waived':
      return {
        ...failed,
        consequence: 'violation',
        waived: { ...waiver, check: id, signature: failed.signature },
      };
    case 'inconclusive':
      return { ...common, outcome: ending, cause: 'environment', obstacle: 'cannot reach it' };
    case 'passed':
      return { ...common, outcome: ending };
    case 'inapplicable':
      return { ...common, outcome: ending, lacking: ['client:second'] };
  }
}
