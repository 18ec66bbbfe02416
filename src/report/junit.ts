import { kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import type { WaiverResult } from '../model/waiver.ts';
import { isStale } from '../model/waiver.ts';
import { advice } from './advice.ts';
import { findingsText } from './findings-text.ts';
import type { Group } from './groups.ts';
import { chapters, rulesById, tally, waiversInOrder, wantInWords, wantOf } from './groups.ts';
import { deviationInWords } from './tolerance-wording.ts';
import { shortened, visible, visibleLine } from './visible.ts';
import { waiverAdvice, waiverStatuses, waiverTerms } from './waiver-wording.ts';
import { causes, sourceInWords } from './wording.ts';

// Jenkins and GitLab show the message in lists, where a longer one is cut off anyway.
const longestMessage = 300;
// An obstacle may quote what a target sent.
const longestObstacle = 4000;

type Rules = ReadonlyMap<string, RequirementResult>;

/** The run as JUnit XML: a testsuite for each chapter, a testcase for each planned check, and a testsuite of waivers. */
export function renderJunit(run: Run): string {
  const rules = rulesById(run);
  const waivers = waiversInOrder(run);
  const attributes = { name: run.tool.name, ...totals(run.checks, run.durationMs, waivers) };
  const suites = [
    ...chapters(run).map((chapter) => suite(chapter, run, rules)),
    ...(waivers.length === 0 ? [] : [suiteOfWaivers(waivers)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, suites)}\n`;
}

function suite(chapter: Group<string>, run: Run, rules: Rules): string {
  const spent = chapter.checks.reduce((sum, check) => sum + check.durationMs, 0);
  const attributes = {
    name: chapter.key,
    ...totals(chapter.checks, spent),
    timestamp: run.startedAt.replace(/(?:\.\d+)?Z$/, ''),
  };
  const facts = {
    target: run.target.name,
    release: run.target.release,
    profile: run.target.profile,
    seed: String(run.seed),
  };
  const properties = Object.entries(facts).map(([name, value]) => element('property', { name, value }));
  return element('testsuite', attributes, [
    element('properties', {}, properties),
    ...chapter.checks.map((check) => testcase(check, rules)),
  ]);
}

function suiteOfWaivers(waivers: readonly WaiverResult[]): string {
  return element('testsuite', { name: 'waivers', ...totals([], 0, waivers) }, waivers.map(waiverCase));
}

// A waiver that is out of date turns the gate red, so a CI server has to show it red too.
function waiverCase(one: WaiverResult): string {
  const attributes = {
    classname: 'waivers',
    name: `${one.check} ${one.signature}`,
    time: inSeconds(0),
  };
  const said = visibleLine(`${waiverStatuses[one.status]}: ${waiverAdvice(one)}`);
  const terms = escaped(`${said}\n${one.reason} (${waiverTerms(one)})`);
  return element('testcase', attributes, [
    isStale(one)
      ? element('error', { type: 'config', message: shortened(`waiver ${said}`, longestMessage) }, [terms])
      : element('system-out', {}, [terms]),
  ]);
}

function testcase(check: CheckResult, rules: Rules): string {
  // The id alone is the name: a reworded title must not break the history that a CI server keeps by name.
  const attributes = { classname: check.suite, name: check.id, time: inSeconds(check.durationMs) };
  const rule = rules.get(check.requirement);
  return element('testcase', attributes, [
    element('properties', {}, propertiesOf(check, rule)),
    ...ending(check, rule),
  ]);
}

function propertiesOf(check: CheckResult, rule: RequirementResult | undefined): readonly string[] {
  const facts: Readonly<Record<string, string | undefined>> = {
    requirement: check.requirement,
    level: check.level,
    authority: check.authority,
    rule: rule?.rule,
    source: rule && sourceInWords(rule.source),
    url: rule?.source.url,
    outcome: kindOf(check),
    signature: check.signature,
  };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [element('property', { name, value })],
  );
}

function ending(check: CheckResult, rule: RequirementResult | undefined): readonly string[] {
  const kind = kindOf(check);
  const broken = shortened(visibleLine(`${check.level}: ${rule?.rule ?? check.title}`), longestMessage);
  switch (kind) {
    case 'violation':
      return [
        element('failure', { type: check.requirement, message: broken }, [escaped(findings(check, rule))]),
      ];
    case 'warning':
    case 'note':
      return [
        element('system-out', {}, [
          escaped(`${kind}: ${broken} (${check.requirement})\n${findings(check, rule)}`),
        ]),
      ];
    case 'waived': {
      const terms = check.waived === undefined ? '' : `${check.waived.reason} (${waiverTerms(check.waived)})`;
      const message = shortened(visibleLine(`waived: ${terms}`), longestMessage);
      return [
        element('skipped', { message }),
        element('system-out', {}, [
          escaped(`${broken} (${check.requirement})\n${terms}\n${findings(check, rule)}`),
        ]),
      ];
    }
    case 'deviation': {
      const known = deviationInWords(check);
      return [
        element('skipped', { message: shortened(visibleLine(known), longestMessage) }),
        element('system-out', {}, [
          escaped(`${broken} (${check.requirement})\n${known}\n${findings(check, rule)}`),
        ]),
      ];
    }
    case 'inconclusive': {
      const obstacle = shortened(check.obstacle ?? 'no reason was recorded', longestObstacle);
      const message = shortened(visibleLine(`inconclusive: ${obstacle}`), longestMessage);
      const where = check.cause === undefined ? '' : `The trouble lies with ${causes[check.cause]}.\n`;
      return [element('error', { type: check.cause ?? 'suite', message }, [escaped(`${where}${obstacle}`)])];
    }
    case 'inapplicable':
      return [
        element('skipped', {
          message: visibleLine(`not applicable: ${wantInWords(wantOf(check))}`),
        }),
      ];
    case 'passed':
      return [];
  }
}

function findings(check: CheckResult, rule: RequirementResult | undefined): string {
  return findingsText(check, advice(rule).map(visibleLine));
}

function totals(
  checks: readonly CheckResult[],
  ms: number,
  waivers: readonly WaiverResult[] = [],
): Readonly<Record<string, string>> {
  const of = tally(checks);
  const stale = waivers.filter(isStale).length;
  return {
    tests: String(checks.length + waivers.length),
    failures: String(of.get('violation') ?? 0),
    errors: String((of.get('inconclusive') ?? 0) + stale),
    skipped: String((of.get('inapplicable') ?? 0) + (of.get('waived') ?? 0) + (of.get('deviation') ?? 0)),
    time: inSeconds(ms),
  };
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** `children` are markup already. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('\n', '&#10;')}"`,
  );
  const start = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('\n')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
