import { expect, test } from 'vitest';
import { requirements } from '../../generated/requirements.ts';
import type { CheckResult } from '../model/run.ts';
import type { Outcome } from '../model/verdict.ts';
import { requirementResults } from './conclude.ts';

const advised = (results: ReturnType<typeof requirementResults>): readonly string[] =>
  results.filter((one) => one.typicalFault !== undefined || one.remedy !== undefined).map(({ id }) => id);

test('only a rule with a failed check says what usually causes it and how to mend it', () => {
  const results = requirementResults(
    requirements,
    [
      result('VERIFY-SCOPE', 'failed'),
      result('VERIFY-SCOPE', 'inconclusive'),
      result('VERIFY-METHOD', 'passed'),
      result('VERIFY-PLAIN-TRUE', 'inconclusive'),
    ],
    'r3.2',
  );
  expect(advised(results)).toEqual(['VERIFY-SCOPE']);
  const rule = requirements.find(({ id }) => id === 'VERIFY-SCOPE');
  expect(results.find(({ id }) => id === 'VERIFY-SCOPE')).toMatchObject({
    typicalFault: rule?.typicalFault,
    remedy: rule?.remedy,
  });
});

test('a rule that exploration alone can show is not without a check where nothing is explored', () => {
  const statusOf = (id: string) =>
    requirementResults(requirements, [], 'r3.2').find((one) => one.id === id)?.status;
  expect(statusOf('SCHEMA-NO-SERVER-ERROR')).toBe('unselected');
  expect(statusOf('VERIFY-SCOPE')).toBe('unchecked');
});

function result(requirement: string, outcome: Outcome): CheckResult {
  return {
    id: `verify/${requirement.toLowerCase()}-${outcome}`,
    suite: 'verify',
    title: 'A sample',
    level: 'MUST',
    requirement,
    scenarios: [],
    outcome,
    findings: [],
    expectations: [],
    durationMs: 0,
    exchanges: [],
  };
}
