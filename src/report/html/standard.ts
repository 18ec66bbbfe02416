import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { type Kind, kindOf } from '../../model/kind.ts';
import { consequenceOf } from '../../model/level.ts';
import type { CheckResult, RequirementResult } from '../../model/run.ts';
import { wantInWords, wantOf } from '../groups.ts';
import { inStandardOrder } from '../standard-order.ts';
import type { Passage } from '../standard-order.ts';
import { visible } from '../visible.ts';
import { causes, columnNames, counted, kinds, statuses } from '../wording.ts';
import { columnBy } from '../columns.ts';
import { checkAnchor, ruleAnchor } from './anchor.ts';
import type { Material } from './parts.ts';
import { CheckLink, Code, Section, WebLink } from './parts.ts';
import { Sequence } from './sequence.ts';

/** Every rule in the order of the standard, its outcome in the margin and its checks below it. */
export function AnnotatedStandard(material: Material): ComponentChildren {
  const { run, rules } = material;
  const documents = inStandardOrder(run.requirements);
  const strays = run.checks.filter((check) => !rules.has(check.requirement));
  return h(
    Section,
    {
      id: 'standard',
      heading: 'The standard, annotated',
      aside: `${counted(run.requirements.length, 'rule')} of release ${run.target.release}, in our words, each with what became of it`,
    },
    [
      h(
        'noscript',
        null,
        h(
          'p',
          { class: 'quiet' },
          'What passed checks demanded, sent and received unfolds by JavaScript, and is in run.json.',
        ),
      ),
      ...documents.map(({ name, url, passages }) =>
        h('section', { class: 'document' }, [
          h('h3', null, h(WebLink, { url }, visible(name))),
          ...passages.map((passage) => h(PassageView, { passage, whole: url, material })),
        ]),
      ),
      strays.length > 0 &&
        h('section', { class: 'document' }, [
          h('h3', null, 'Checks whose rules this run does not list'),
          h('div', { class: 'rule' }, [
            h('span', null),
            h(
              'div',
              null,
              strays.map((check) => h(CheckRow, { check, material })),
            ),
          ]),
        ]),
    ],
  );
}

function PassageView({
  passage,
  whole,
  material,
}: {
  readonly passage: Passage;
  /** Where the document is to be read: no second link where nothing more exact is known. */
  readonly whole: string | undefined;
  readonly material: Material;
}): ComponentChildren {
  const { heading, url, rules } = passage;
  return h('section', { class: 'passage' }, [
    h(
      'h4',
      null,
      url === undefined || url === whole ? visible(heading) : h(WebLink, { url }, visible(heading)),
    ),
    ...rules.map((rule) => h(Rule, { rule, material })),
  ]);
}

const markOf: Readonly<Record<Exclude<RequirementResult['status'], 'failed'>, Kind | undefined>> = {
  inconclusive: 'inconclusive',
  passed: 'passed',
  inapplicable: 'inapplicable',
  unchecked: undefined,
  untestable: undefined,
  unselected: undefined,
};

function Rule({
  rule,
  material,
}: {
  readonly rule: RequirementResult;
  readonly material: Material;
}): ComponentChildren {
  const checks = material.checksOf.get(rule.id) ?? [];
  const failed = checks.filter((check) => check.outcome === 'failed');
  const waived = failed.length > 0 && failed.every((check) => check.waived !== undefined);
  const known = failed.length > 0 && failed.every((check) => check.deviation !== undefined);
  const broken = waived ? 'waived' : known ? 'deviation' : consequenceOf(rule.level, rule.authority);
  const kind = rule.status === 'failed' ? broken : markOf[rule.status];
  const about = {
    class: 'rule',
    id: ruleAnchor(rule.id),
    'data-a': rule.authority,
    // A rule without checks is a row of its own to the filter.
    'data-k': checks.length === 0 ? 'untested' : undefined,
  };
  return h('div', about, [
    h(
      'b',
      { class: `margin ${kind ?? 'untested'}` },
      kind === 'waived' || kind === 'deviation' ? kinds[kind].one : statuses[rule.status],
    ),
    h('div', null, [
      h('p', null, [
        h('b', null, rule.level),
        ` ${visible(rule.rule)} `,
        h('small', null, [h(Code, null, rule.id), ` ${columnNames[columnBy(rule.authority)]}`]),
      ]),
      rule.reading !== undefined && h('p', { class: 'reading' }, `Our reading: ${visible(rule.reading)}`),
      ...checks.map((check) => h(CheckRow, { check, material })),
    ]),
  ]);
}

interface RowProps {
  readonly check: CheckResult;
  readonly material: Material;
}

function CheckRow({ check, material }: RowProps): ComponentChildren {
  const kind = kindOf(check);
  const row = { class: `check ${kind}` };
  const outcome = h('b', null, kinds[kind].one);
  if (check.outcome === 'failed') {
    return h('p', row, [
      outcome,
      ' ',
      h(CheckLink, { check }, visible(check.title)),
      ' ',
      h(Code, null, check.id),
    ]);
  }
  return h('details', { ...row, id: checkAnchor(check.id) }, [
    h('summary', null, [outcome, ` ${visible(check.title)} `, h(Code, null, check.id)]),
    h(Told, { check, material }),
  ]);
}

function Told({ check, material }: RowProps): ComponentChildren {
  return [
    check.obstacle !== undefined &&
      h('p', null, [
        h('b', null, `Trouble with ${causes[check.cause ?? 'suite']}: `),
        visible(check.obstacle),
      ]),
    check.outcome === 'inapplicable' &&
      h('p', null, `Not applicable: ${visible(wantInWords(wantOf(check)))}.`),
    h(Went, { check, material }),
  ];
}

/** What was demanded and sent: mostly only the place where the script unfolds it, as hundreds of them must fit. */
function Went({ check, material }: RowProps): ComponentChildren {
  const evidence = material.evidence.of(check);
  const [only, ...others] = evidence.parts;
  if (only !== undefined && 'place' in only && others.length + evidence.left === 0) {
    return h('p', { 'data-x': only.place });
  }
  return [
    h('p', { 'data-x': material.evidence.bare(check) }),
    check.outcome !== 'inapplicable' && h(Sequence, { evidence }),
  ];
}
