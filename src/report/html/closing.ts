import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { consequenceOf } from '../../model/level.ts';
import type { Budget, CheckResult, RequirementResult, Run } from '../../model/run.ts';
import type { Kind } from '../groups.ts';
import { visible } from '../visible.ts';
import { budgetLines, counted, grouped, kinds, statuses } from '../wording.ts';
import { ruleAnchor } from './anchor.ts';
import type { Material } from './parts.ts';
import { CheckLink, Code, Section } from './parts.ts';

/** What the run was allowed to cost the target, and did. */
export function BudgetTable({ run }: Material): ComponentChildren {
  const members = Object.keys(budgetLines) as readonly (keyof Budget)[]; // the keys are those of the type: a Record
  const rows = members.map((member) => {
    const planned = run.budget.planned[member];
    const used = run.budget.used[member];
    const over = used > planned;
    return h('tr', { class: over ? 'over' : undefined }, [
      h('th', { scope: 'row' }, budgetLines[member]),
      h('td', null, grouped(planned)),
      h('td', null, [grouped(used), over && ' (over)']),
    ]);
  });
  const heads = ['Cost to the target', 'planned', 'used'].map((head) => h('th', { scope: 'col' }, head));
  return h(
    Section,
    { id: 'budget', heading: 'Budget' },
    h('table', { class: 'budget' }, [h('thead', null, h('tr', null, heads)), h('tbody', null, rows)]),
  );
}

const markOf: Readonly<Record<Exclude<RequirementResult['status'], 'failed'>, Kind | undefined>> = {
  inconclusive: 'inconclusive',
  passed: 'passed',
  inapplicable: 'inapplicable',
  unchecked: undefined,
  untestable: undefined,
};

/** All rules of the release by area, with what the run says about each. */
export function RuleList({ run }: Material): ComponentChildren {
  const areas = [...Map.groupBy(run.requirements, (rule) => rule.id.split('-', 1)[0] ?? '')];
  const checksOf = Map.groupBy(run.checks, (check) => check.requirement);
  const aside = `${counted(run.requirements.length, 'rule')} of release ${run.target.release}, by area`;
  return h(
    Section,
    { id: 'rules', heading: 'Rules', aside },
    areas.map(([area, rules]) => h(Area, { area, rules, checksOf })),
  );
}

interface AreaProps {
  readonly area: string;
  readonly rules: readonly RequirementResult[];
  readonly checksOf: ReadonlyMap<string, readonly CheckResult[]>;
}

function Area({ area, rules, checksOf }: AreaProps): ComponentChildren {
  const parts = [...Map.groupBy(rules, (rule) => rule.status)].map(
    ([status, list]) => `${list.length} ${statuses[status]}`,
  );
  return h('details', { class: 'fold area' }, [
    h('summary', null, [h('b', null, visible(area)), h('span', { class: 'about' }, parts.join(', '))]),
    h(
      'ul',
      { class: 'lines rules' },
      rules.map((rule) => h(Rule, { rule, checks: checksOf.get(rule.id) ?? [] })),
    ),
  ]);
}

function Rule({
  rule,
  checks,
}: {
  readonly rule: RequirementResult;
  readonly checks: readonly CheckResult[];
}): ComponentChildren {
  const failed = checks.filter((check) => check.outcome === 'failed');
  const waived = failed.length > 0 && failed.every((check) => check.waived !== undefined);
  const broken = waived ? 'waived' : consequenceOf(rule.level, rule.authority);
  const kind = rule.status === 'failed' ? broken : markOf[rule.status];
  return h('li', { id: ruleAnchor(rule.id) }, [
    h('span', { class: `outcome ${kind ?? 'inapplicable'}` }, [
      h('i', { 'aria-hidden': 'true' }, kind === undefined ? '·' : kinds[kind].mark),
      kind === 'waived' ? kinds.waived.one : statuses[rule.status],
    ]),
    h('span', { class: 'level' }, rule.level),
    h('span', null, visible(rule.rule)),
    h(
      'span',
      { class: 'links' },
      checks.length === 0
        ? h(Code, null, rule.id)
        : checks.map((check, index) =>
            h(CheckLink, { check }, h(Code, null, index === 0 ? rule.id : `(${index + 1})`)),
          ),
    ),
  ]);
}

/** The last line of the page. */
export function Footer({ run }: { readonly run: Run }): ComponentChildren {
  return h(
    'footer',
    { class: 'quiet wide' },
    visible(
      `Made by ${run.tool.name} ${run.tool.version}. Phone numbers, tokens and secrets were replaced by pseudonyms when they were recorded.`,
    ),
  );
}
