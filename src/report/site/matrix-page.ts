import type { ComponentChildren } from 'preact';
import { h } from 'preact';

import { type KeptRule, type KeptRun, letters } from '../../model/history.ts';
import { subjectOf } from '../subjects.ts';
import { visible } from '../visible.ts';
import { counted, kinds } from '../wording.ts';
import { matrixScript } from './matrix-script.ts';
import { fromWorst, ruleWords } from './rule-words.ts';
import { renderPage } from './shell.ts';
import { pageOf, type ShownTarget, speaking } from './site-model.ts';

interface Column {
  readonly target: ShownTarget;
  readonly kept: KeptRun;
  /** The letter of each rule that was examined. */
  readonly of: ReadonlyMap<string, string>;
}

/** The page that holds every target against every rule. */
export function renderMatrixPage(targets: readonly ShownTarget[]): string {
  const columns = targets.flatMap((target) => {
    const kept = speaking(target);
    return kept === undefined ? [] : [{ target, kept, of: lettersByRule(kept) }];
  });
  const rules = rulesOf(columns);
  return renderPage({
    title: 'Number Verification conformance: targets by rules',
    root: '',
    script: matrixScript,
    children: h('main', null, [
      h('header', { class: 'lead wide' }, [
        h('h1', null, 'Targets by rules'),
        h(
          'p',
          { class: 'gist' },
          `${counted(columns.length, 'target')}, ${counted(rules.length, 'rule')}, by the last run of all checks.`,
        ),
        h(Legend, null),
        h('p', { id: 'only', hidden: true }, [
          h('label', null, [
            h('input', { type: 'checkbox', id: 'only-open' }),
            ' only rules that some target does not keep',
          ]),
        ]),
        h('output', { id: 'cell', 'aria-live': 'polite' }),
      ]),
      h('div', { class: 'matrix-place' }, [
        h(
          'div',
          { class: 'scroll', role: 'region', 'aria-label': 'Targets by rules', tabindex: 0 },
          h(Matrix, { columns, rules }),
        ),
      ]),
    ]),
  });
}

function Legend(): ComponentChildren {
  return h('ul', { class: 'legend' }, [
    ...fromWorst.map((kind) =>
      h('li', { class: kind }, [h('i', { 'aria-hidden': 'true' }, kinds[kind].mark), ruleWords[kind]]),
    ),
    h('li', { class: 'quiet' }, 'empty: not examined'),
  ]);
}

function Matrix({
  columns,
  rules,
}: {
  readonly columns: readonly Column[];
  readonly rules: readonly KeptRule[];
}): ComponentChildren {
  const areas = [...Map.groupBy(rules, ({ id }) => id.split('-', 1)[0] ?? '')];
  return h('table', { class: 'matrix' }, [
    h(
      'thead',
      null,
      h('tr', null, [
        h('th', { scope: 'col' }, 'Rule'),
        ...columns.map(({ target, kept }) => {
          const page = pageOf(kept.entry);
          return h(
            'th',
            {
              scope: 'col',
              'data-page': page?.endsWith('.html') === true ? `${target.folder}/${page}` : undefined,
            },
            h(
              'a',
              { href: `${target.folder}/index.html` },
              visible(`${kept.entry.target.name} ${kept.entry.target.release}`),
            ),
          );
        }),
      ]),
    ),
    ...areas.map(([area, list]) =>
      h('tbody', null, [
        h(
          'tr',
          null,
          h('th', { scope: 'rowgroup', colspan: columns.length + 1 }, visible(subjectOf(area).name)),
        ),
        ...list.map((rule) => h(RuleRow, { rule, columns })),
      ]),
    ),
  ]);
}

const marks = new Map<string, string>(fromWorst.map((kind) => [letters[kind], kinds[kind].mark]));

function RuleRow({
  rule,
  columns,
}: {
  readonly rule: KeptRule;
  readonly columns: readonly Column[];
}): ComponentChildren {
  return h('tr', null, [
    h('th', { scope: 'row' }, [
      h('code', null, visible(rule.id)),
      h('span', null, `${rule.level}: ${visible(rule.rule)}`),
    ]),
    ...columns.map(({ of }) => {
      const letter = of.get(rule.id);
      return letter === undefined ? h('td', null) : h('td', { class: letter }, marks.get(letter));
    }),
  ]);
}

function lettersByRule({ entry, list }: KeptRun): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const order = fromWorst.map((kind) => letters[kind]).join('');
  for (const [place, { requirement }] of list.checks.entries()) {
    const letter = entry.outcomes[place] ?? '';
    const worst = found.get(requirement);
    if (worst === undefined || order.indexOf(letter) < order.indexOf(worst)) found.set(requirement, letter);
  }
  return found;
}

/** The rules of all targets; where the words differ from release to release, those of the last target. */
function rulesOf(columns: readonly Column[]): readonly KeptRule[] {
  return [...new Map(columns.flatMap(({ kept }) => kept.list.rules.map((rule) => [rule.id, rule]))).values()];
}
