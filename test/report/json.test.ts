import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { renderJson } from '../../src/report/json.ts';
import { runSchema } from '../../src/report/run-schema.ts';
import { sampleRun } from './sample-run.ts';
import { waivedRun } from './waived-run.ts';

// strictTypes and strictRequired want every branch to repeat what the object says once.
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(runSchema);

test.each(['conformant', 'non-conformant', 'inconclusive'] as const)(
  'run.json of a %s run fits its schema',
  (verdict) => {
    const run: unknown = JSON.parse(renderJson(sampleRun(verdict)));
    validate(run);
    expect(validate.errors ?? []).toEqual([]);
  },
);

test('run.json of a run with waivers fits its schema and holds them', () => {
  const written: unknown = JSON.parse(renderJson(waivedRun()));
  validate(written);
  expect(validate.errors ?? []).toEqual([]);
  expect(written).toEqual(JSON.parse(JSON.stringify(waivedRun())));
});

test('run.json of a version without signatures, authorities and waivers still fits', () => {
  const run = sampleRun();
  const checks = run.checks.map((one) => {
    const { signature: _, authority: __, ...rest } = one;
    return rest;
  });
  validate(JSON.parse(renderJson({ ...run, checks })));
  expect(validate.errors ?? []).toEqual([]);
});

test('run.json holds the run and nothing else', () => {
  const run = sampleRun();
  expect(JSON.parse(renderJson(run))).toEqual(JSON.parse(JSON.stringify(run)));
});

test('equal runs are equal bytes, whatever the order of their members', () => {
  const run = sampleRun();
  expect(renderJson(backwards(run) as Run)).toBe(renderJson(run)); // the same members, hence a Run
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]: [string, unknown]) => [name, backwards(member)]),
  );
}

const check = { ...sampleRun().checks[0] };

test.each<[string, object]>([
  ['another format', { format: 'nv-conformance/run@2' }],
  ['an unknown member', { surprise: true }],
  ['an unknown verdict', { verdict: 'fine' }],
  ['a moment that is not UTC', { startedAt: '2026-01-12T02:14:09+01:00' }],
  ['a release without its dot', { target: { ...sampleRun().target, release: 'r3' } }],
  ['a negative count', { counts: { ...sampleRun().counts, passed: -1 } }],
  ['a member missing', { budget: undefined }],
  ['an unknown outcome', { checks: [{ ...check, outcome: 'skipped' }] }],
  [
    'a failure without findings',
    { checks: [{ ...check, outcome: 'failed', consequence: 'violation', findings: [] }] },
  ],
  [
    'a failure without consequence',
    { checks: [{ ...check, outcome: 'failed', findings: [{ of: 'a', expected: 'b', actual: 'c' }] }] },
  ],
  ['a passed check with a cause', { checks: [{ ...check, cause: 'target' }] }],
  ['a passed check with a signature', { checks: [{ ...check, signature: 'f00000000000' }] }],
  ['a passed check that is waived', { checks: [{ ...check, waived: waivedRun().waivers?.[0] }] }],
  ['a waiver without owner', { waivers: [{ ...waivedRun().waivers?.[0], owner: undefined }] }],
  ['a waiver of unknown status', { waivers: [{ ...waivedRun().waivers?.[0], status: 'fine' }] }],
  ['a check of unknown authority', { checks: [{ ...check, authority: 'etsi' }] }],
  [
    'an inconclusive check without obstacle',
    { checks: [{ ...check, outcome: 'inconclusive', cause: 'target' }] },
  ],
  [
    'an inapplicable check that lacks nothing',
    { checks: [{ ...check, outcome: 'inapplicable', lacking: [] }] },
  ],
  [
    'an exchange without outcome',
    { exchanges: { e1: { ...sampleRun().exchanges['e1'], response: undefined } } },
  ],
  ['a header with three parts', { exchanges: { e1: withHeader(['a', 'b', 'c']) } }],
])('%s is refused', (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...sampleRun(), ...change })))).toBe(false);
});

function withHeader(line: readonly string[]): unknown {
  const exchange = sampleRun().exchanges['e1'];
  return { ...exchange, request: { ...exchange?.request, headers: [line] } };
}
