import { kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import type { WaiverResult } from '../model/waiver.ts';
import { advice } from './advice.ts';
import { columnTallies } from './columns.ts';
import {
  failures,
  lacks,
  obstacles,
  ruleOfWaiver,
  rulesById,
  totals,
  waiversInOrder,
  wantInWords,
} from './groups.ts';
import { identitiesInWords } from './identity-wording.ts';
import { code, prose } from './markdown-words.ts';
import { sinceInWords, sinceOf } from './since.ts';
import { toleranceLines } from './tolerance-wording.ts';
import { waiverAdvice, waiverKinds, waiverStatuses, waiverTerms } from './waiver-wording.ts';
import {
  causes,
  columnsInWords,
  counted,
  duration,
  headline,
  kinds,
  moment,
  verdictKinds,
} from './wording.ts';

// A job summary is read at a glance and GitHub refuses more than 1 MiB; the report has the rest.
const mostChecks = 50;
const mostFindings = 4;
const mostIds = 8;
// A remedy that is cut off is none; ours are shorter than this.
const longestAdvice = 600;

/** A short summary of the run for the page of a CI job. */
export function renderMarkdown(run: Run): string {
  const rules = rulesById(run);
  const since = sinceOf(run);
  const failed = Map.groupBy(failures(run), kindOf);
  const blocks = [
    `## ${kinds[verdictKinds[run.verdict]].mark} ${headline(run)}`,
    facts(run),
    ...(run.faults.length === 0
      ? []
      : [`> The embedded operator was bent on purpose: ${run.faults.map(code).join(', ')}.`]),
    counts(run),
    ...(since === undefined ? [] : [`**${since.name}:** ${prose(sinceInWords(since))}`]),
    ...(run.checks.length === 0 ? [] : [columnsInWords(columnTallies(run))]),
    ...(run.identities === undefined ? [] : [prose(`${identitiesInWords(run)}.`)]),
    ...section(
      'Violations',
      (failed.get('violation') ?? []).map((check) => failure(check, rules)),
    ),
    ...section(
      'Warnings',
      (failed.get('warning') ?? []).map((check) => failure(check, rules)),
    ),
    ...section(
      'Notes',
      (failed.get('note') ?? []).map((check) => failure(check, rules)),
    ),
    ...section(
      'Waivers',
      waiversInOrder(run).map((one) => waiver(one, run, rules)),
    ),
    ...section(
      'Recorded deviations',
      toleranceLines(run).map(
        ({ line, ids: some }) =>
          `- ${prose(line)}${some.length === 0 ? '' : `: ${some.map(code).join(', ')}`}`,
      ),
    ),
    ...section(
      'Inconclusive',
      obstacles(run).map(
        ({ key, checks }) =>
          `- **${counted(checks.length, 'check')}**, cause: ${causes[key.cause]}. ${code(key.obstacle)}\n  ${ids(checks)}`,
      ),
    ),
    ...section(
      'Not applicable',
      lacks(run).map(
        ({ key, checks }) => `- **${counted(checks.length, 'check')}**: ${prose(wantInWords(key))}`,
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts(run: Run): string {
  const { target, tool } = run;
  return [
    `**${prose(target.name)}** (${code(target.api)}), profile ${code(target.profile)}`,
    `${moment(run.startedAt)}, ${duration(run.durationMs)}, ${prose(tool.name)} ${prose(tool.version)}, seed ${run.seed}`,
  ].join('  \n');
}

function counts(run: Run): string {
  const rows = [...totals(run)].filter(([, count]) => count > 0);
  return [
    '| Outcome | Checks |',
    '| :-- | --: |',
    ...rows.map(([kind, count]) => `| ${kinds[kind].mark} ${kinds[kind].many} | ${count} |`),
    `| planned | ${run.checks.length} |`,
  ].join('\n');
}

function section(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostChecks;
  const more = rest > 0 ? [`- … and ${rest} more in the report`] : [];
  return [`### ${heading}`, [...items.slice(0, mostChecks), ...more].join('\n')];
}

function failure(check: CheckResult, rules: ReadonlyMap<string, RequirementResult>): string {
  const known = rules.get(check.requirement);
  const rule = known?.rule ?? check.title;
  const shown = check.findings.slice(0, mostFindings);
  const rest = check.findings.length - shown.length;
  return [
    `- **${check.level}** ${prose(rule)} (${code(check.id)}, ${code(check.requirement)})`,
    ...shown.map((one) => `  - ${prose(one.of)}: expected ${code(one.expected)}, actual ${code(one.actual)}`),
    ...(rest > 0 ? [`  - … and ${counted(rest, 'more finding')}`] : []),
    ...advice(known).map((line) => `  - ${prose(line, longestAdvice)}`),
    ...(check.signature === undefined ? [] : [`  - signature ${code(check.signature)}`]),
  ].join('\n');
}

function waiver(one: WaiverResult, run: Run, rules: ReadonlyMap<string, RequirementResult>): string {
  const { mark } = kinds[waiverKinds[one.status]];
  const rule = ruleOfWaiver(one, run, rules);
  return [
    `- ${mark} **${waiverStatuses[one.status]}** ${code(one.check)} ${code(one.signature)}: ${waiverAdvice(one)}`,
    ...(rule === undefined ? [] : [`  - ${prose(rule)}`]),
    `  - ${prose(one.reason)} (${prose(waiverTerms(one))})`,
  ].join('\n');
}

function ids(checks: readonly CheckResult[]): string {
  const rest = checks.length - mostIds;
  const shown = checks.slice(0, mostIds).map((check) => code(check.id));
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
