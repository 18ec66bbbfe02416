import type { CTRFReport, Test, TestStatus } from 'ctrf';

import { type Kind, kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import { isStale, type WaiverResult } from '../model/waiver.ts';
import { findingsText } from './findings-text.ts';
import { chapters, rulesById, wantInWords, wantOf } from './groups.ts';
import { deviationInWords } from './tolerance-wording.ts';
import { shortened, visible, visibleLine } from './visible.ts';
import { waiverAdvice, waiverStatuses } from './waiver-wording.ts';
import { causes, headline, sourceInWords } from './wording.ts';

// Lists of tests show one line.
const longestMessage = 300;
/** The version of the specification that this is written in. */
const specVersion = '0.0.0';

// As in JUnit: what does not make a gate red has passed, and what we could not find out has not.
const statuses: Readonly<Record<Kind, TestStatus>> = {
  violation: 'failed',
  warning: 'passed',
  note: 'passed',
  waived: 'skipped',
  deviation: 'skipped',
  inconclusive: 'other',
  passed: 'passed',
  inapplicable: 'skipped',
};

/** The run in the Common Test Report Format (CTRF): a test for each planned check, and one for each waiver to be mended. */
export function renderCtrf(run: Run): string {
  const rules = rulesById(run);
  const tests = [
    ...run.checks.map((check) => testOf(check, rules.get(check.requirement))),
    ...(run.waivers ?? []).filter(isStale).map(testOfWaiver),
  ];
  const count = (status: TestStatus): number => tests.filter((one) => one.status === status).length;
  const start = Date.parse(run.startedAt);
  const duration = Math.round(run.durationMs);
  const report: CTRFReport = {
    reportFormat: 'CTRF',
    specVersion,
    timestamp: run.startedAt,
    generatedBy: run.tool.name,
    results: {
      tool: run.tool,
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: chapters(run).length,
        start,
        stop: start + duration,
        duration,
      },
      tests,
      environment: {
        reportName: headline(run),
        appName: visibleLine(run.target.name),
        appVersion: run.target.release,
        extra: { profile: run.target.profile, api: visibleLine(run.target.api), seed: run.seed },
      },
      extra: { verdict: run.verdict },
    },
  };
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

function testOf(check: CheckResult, rule: RequirementResult | undefined): Test {
  const kind = kindOf(check);
  const message = messageOf(check, kind, rule?.rule ?? check.title);
  return {
    name: check.id,
    testId: check.id,
    status: statuses[kind],
    rawStatus: kind,
    duration: Math.round(check.durationMs),
    suite: [check.suite],
    ...(message === undefined ? {} : { message: shortened(visibleLine(message), longestMessage) }),
    ...(check.outcome === 'failed' ? { trace: visible(findingsText(check)) } : {}),
    labels: {
      requirement: check.requirement,
      level: check.level,
      ...(check.authority === undefined ? {} : { authority: check.authority }),
      ...(check.signature === undefined ? {} : { signature: check.signature }),
      ...(rule === undefined ? {} : { source: sourceInWords(rule.source) }),
      ...(rule?.source.url === undefined ? {} : { url: rule.source.url }),
    },
  };
}

function messageOf(check: CheckResult, kind: Kind, rule: string): string | undefined {
  switch (kind) {
    case 'passed':
      return undefined;
    case 'inconclusive': {
      const where = check.cause === undefined ? '' : ` (the trouble lies with ${causes[check.cause]})`;
      return `inconclusive${where}: ${check.obstacle ?? 'no reason was recorded'}`;
    }
    case 'inapplicable':
      return `not applicable: ${wantInWords(wantOf(check))}`;
    case 'deviation':
      return `${deviationInWords(check)}; ${check.level}: ${rule}`;
    case 'waived':
      return `waived: ${check.waived?.reason ?? ''}; ${check.level}: ${rule}`;
    case 'violation':
    case 'warning':
    case 'note':
      return `${kind}: ${check.level}: ${rule}`;
  }
}

// Red in the gate, so it must not read as green here.
function testOfWaiver(one: WaiverResult): Test {
  return {
    name: `waiver ${one.check} ${one.signature}`,
    status: 'other',
    rawStatus: one.status,
    duration: 0,
    suite: ['waivers'],
    message: shortened(visibleLine(`${waiverStatuses[one.status]}: ${waiverAdvice(one)}`), longestMessage),
  };
}
