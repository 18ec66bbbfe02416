import { compare } from '../../src/history/compare.ts';
import { keptOf } from '../../src/history/kept-of.ts';
import { consequenceOf } from '../../src/model/level.ts';
import type { CheckResult, Run } from '../../src/model/run.ts';
import { signatureOf } from '../../src/runner/signature.ts';
import { sampleRun } from './sample-run.ts';

const violations = 40;

/** A run with this many violations, each of which names the exchange that was judged. */
export function brokenRun(): Run {
  const run = sampleRun('conformant');
  let left = violations;
  const checks = run.checks.map((check): CheckResult => {
    const exchange = check.exchanges.at(-1);
    const violates = consequenceOf(check.level, check.authority) === 'violation';
    if (check.outcome !== 'passed' || !violates || exchange === undefined || left === 0) return check;
    left -= 1;
    const findings = [
      { of: 'answer: HTTP status', expected: 'HTTP status 401', actual: 'HTTP status 200', exchange },
    ];
    const signature = signatureOf(check.id, findings);
    return { ...check, outcome: 'failed', consequence: 'violation', signature, findings };
  });
  const broken = new Set(checks.flatMap((one) => (one.outcome === 'failed' ? one.requirement : [])));
  const requirements = run.requirements.map((rule) =>
    broken.has(rule.id)
      ? {
          ...rule,
          status: 'failed' as const,
          typicalFault: 'Each gateway node keeps its own list of what was spent.',
          remedy: 'Keep one list that all nodes ask before they answer.',
        }
      : rule,
  );
  return {
    ...run,
    verdict: 'non-conformant',
    checks,
    requirements,
    counts: { ...run.counts, passed: run.counts.passed - violations, failed: violations },
    configuration: { digest: `sha256:${'0a'.repeat(32)}` },
    catalogue: { digest: `sha256:${'1b'.repeat(32)}`, rules: requirements.length, checks: checks.length },
  };
}

/** A run against a target that nobody could reach. */
export function unreachableRun(): Run {
  const run = sampleRun('inconclusive');
  const obstacle = 'cannot reach https://auth.operator.example: connection refused';
  const [first] = Object.values(run.exchanges);
  if (first === undefined) throw new Error('the sample has changed');
  const { response: _, ...rest } = first;
  const checks = run.checks.map((check): CheckResult => {
    const { consequence: _of, signature: _by, lacking: _what, ...plain } = check;
    return { ...plain, outcome: 'inconclusive', cause: 'target', obstacle, findings: [], exchanges: ['e1'] };
  });
  const requirements = run.requirements.map((rule) =>
    checks.some(({ requirement }) => requirement === rule.id)
      ? { ...rule, status: 'inconclusive' as const }
      : { ...rule, status: 'unchecked' as const },
  );
  const none = { passed: 0, failed: 0, warning: 0, note: 0, inapplicable: 0, waived: 0 };
  return {
    ...run,
    checks,
    requirements,
    counts: { ...none, inconclusive: checks.length },
    exchanges: { e1: { ...rest, id: 'e1', failure: 'connection refused' } },
  };
}

/** The broken run, compared with one before it in which another check failed instead. */
export function changedRun(): Run {
  const run = brokenRun();
  const fresh = run.checks.findIndex(({ consequence }) => consequence === 'violation');
  const mended = run.checks.findIndex(({ outcome, level }) => outcome === 'passed' && level === 'MUST');
  const [broken, sound] = [run.checks[fresh], run.checks[mended]];
  if (broken === undefined || sound === undefined) throw new Error('the sample has changed');
  const { consequence, signature, findings } = broken;
  if (consequence === undefined || signature === undefined) throw new Error('the sample has changed');
  const { consequence: _to, signature: _by, ...passing } = broken;
  const before = run.checks
    .with(fresh, { ...passing, outcome: 'passed', findings: [] })
    .with(mended, { ...sound, outcome: 'failed', consequence, signature, findings });
  const earlier = { ...run, startedAt: '2026-01-11T02:14:09.482Z', checks: before };
  return { ...run, previous: compare(keptOf(earlier), keptOf(run)) };
}
