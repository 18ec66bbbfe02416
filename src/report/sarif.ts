import type { Log, Notification, ReportingDescriptor, Result, Run as SarifRun } from 'sarif';

import { type Kind, kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import { isStale } from '../model/waiver.ts';
import { findingsText } from './findings-text.ts';
import { failures, obstacles, rulesById, waiversInOrder } from './groups.ts';
import { deviationInWords } from './tolerance-wording.ts';
import { shortened, visible, visibleLine } from './visible.ts';
import { waiverAdvice, waiverStatuses, waiverTerms } from './waiver-wording.ts';
import { authorities, causes, counted, sourceInWords } from './wording.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

// An obstacle may quote what a target sent.
const longestObstacle = 4000;

const levels: Readonly<Partial<Record<Kind, Result.level>>> = {
  violation: 'error',
  warning: 'warning',
  note: 'note',
};

/**
 * The run in SARIF 2.1.0: a result for each failed check, a rule for each requirement that failed. What was not found out is
 * a notification and no result: readers such as GitHub make an alert of every result.
 */
export function renderSarif(run: Run): string {
  const failed = failures(run);
  const rules = rulesById(run);
  const ids = [...new Set(failed.map((check) => check.requirement))];
  const sarif: SarifRun = {
    tool: {
      driver: {
        name: run.tool.name,
        version: run.tool.version,
        semanticVersion: run.tool.version,
        rules: ids.map((id) => descriptorOf(id, rules.get(id))),
      },
    },
    automationDetails: { id: `${run.tool.name}/${visibleLine(run.target.name)}/${run.target.release}/` },
    invocations: [
      {
        executionSuccessful: run.verdict !== 'inconclusive',
        startTimeUtc: run.startedAt,
        endTimeUtc: new Date(Date.parse(run.startedAt) + run.durationMs).toISOString(),
        toolExecutionNotifications: notifications(run),
      },
    ],
    results: failed.map((check) => resultOf(check, ids.indexOf(check.requirement), run)),
    columnKind: 'utf16CodeUnits',
    properties: {
      verdict: run.verdict,
      release: run.target.release,
      profile: run.target.profile,
      api: visibleLine(run.target.api),
      seed: run.seed,
      counts: run.counts,
    },
  };
  const log: Log = { $schema: schema, version: '2.1.0', runs: [sarif] };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function descriptorOf(id: string, rule: RequirementResult | undefined): ReportingDescriptor {
  if (rule === undefined) return { id };
  const { url } = rule.source;
  const source = sourceInWords(rule.source);
  const text = [
    `${rule.level}: ${rule.rule}.`,
    `Source: ${source} (${authorities[rule.authority]}).`,
    ...(rule.reading === undefined ? [] : [`How we read it: ${rule.reading}`]),
  ].join('\n\n');
  return {
    id,
    shortDescription: { text: rule.rule },
    fullDescription: { text: rule.rule },
    help: { text },
    ...(url === undefined ? {} : { helpUri: url }),
    properties: { level: rule.level, authority: rule.authority, source, tags: [rule.authority, rule.level] },
  };
}

function resultOf(check: CheckResult, ruleIndex: number, run: Run): Result {
  const justification = justificationOf(check);
  return {
    ruleId: check.requirement,
    ruleIndex,
    kind: 'fail',
    // A waiver suppresses a result, and does not make it milder.
    level: levels[check.consequence ?? kindOf(check)] ?? 'warning',
    message: { text: visible(findingsText(check)) },
    locations: [
      {
        // Readers such as GitHub show no result without the name of a file; the nearest to one is what was asked for.
        physicalLocation: { artifactLocation: { uri: placeOf(check, run) }, region: { startLine: 1 } },
        logicalLocations: [{ name: check.id, fullyQualifiedName: check.id, kind: 'check' }],
      },
    ],
    ...(check.signature === undefined
      ? {}
      : {
          partialFingerprints: { primaryLocationLineHash: check.signature, 'signature/v1': check.signature },
        }),
    ...(justification === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification }] }),
    properties: {
      check: check.id,
      suite: check.suite,
      level: check.level,
      ...(check.authority === undefined ? {} : { authority: check.authority }),
    },
  };
}

/** Why a failure is accepted; undefined where it is not. */
function justificationOf(check: CheckResult): string | undefined {
  if (check.deviation !== undefined) return `${deviationInWords(check)} of the target file`;
  return check.waived && visibleLine(`${check.waived.reason} (${waiverTerms(check.waived)})`);
}

/** The path of the last request of a check, relative, as an artifact that the failure is about. */
function placeOf(check: CheckResult, run: Run): string {
  const url = run.exchanges[check.exchanges.at(-1) ?? '']?.request.url ?? run.target.api;
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const clean = path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map((segment) => segment.toWellFormed().replace(/[^A-Za-z0-9\-._~]/gu, encodeURIComponent));
  return clean.join('/') || 'number-verification';
}

function notifications(run: Run): Notification[] {
  const open = obstacles(run).map(({ key, checks }): Notification => ({
    level: 'warning',
    message: {
      text: visible(
        `${counted(checks.length, 'check')} inconclusive, the trouble lies with ${causes[key.cause]}: ${shortened(key.obstacle, longestObstacle)}\n${checks.map(({ id }) => id).join(', ')}`,
      ),
    },
  }));
  const stale = waiversInOrder(run)
    .filter(isStale)
    .map((one): Notification => ({
      level: 'error',
      message: {
        text: visible(`waiver of ${one.check}: ${waiverStatuses[one.status]}: ${waiverAdvice(one)}`),
      },
    }));
  return [...open, ...stale];
}
