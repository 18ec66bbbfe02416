import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { CheckResult, Run } from '../../model/run.ts';
import { chapters, kindOf, kindsFromWorst, tally, totals } from '../groups.ts';
import { visible } from '../visible.ts';
import { causes, duration, inWords, kinds } from '../wording.ts';
import { chapterAnchor, checkAnchor } from './anchor.ts';
import { ExchangeList } from './exchange-list.ts';
import { term } from './failure-list.ts';
import type { Material } from './parts.ts';
import { CheckLink, Code, Outcome, Section } from './parts.ts';

/** Every planned check by chapter, one line each; failed ones lead to their full account. */
export function ChapterList(material: Material): ComponentChildren {
  const { run } = material;
  return h(Section, { id: 'checks', heading: 'All checks' }, [
    h(Filter, { run }),
    ...chapters(run).map(({ key, checks }) =>
      h('section', { class: 'chapter', id: chapterAnchor(key) }, [
        h('h3', null, [visible(key), h('span', { class: 'quiet' }, inWords(tally(checks)))]),
        ...checks.map((check) => h(check.outcome === 'failed' ? FailedRow : Row, { check, material })),
      ]),
    ),
  ]);
}

/** Hidden until the script is there to answer it. */
function Filter({ run }: { readonly run: Run }): ComponentChildren {
  const of = totals(run);
  const buttons = kindsFromWorst
    .filter((kind) => (of.get(kind) ?? 0) > 0)
    .map((kind) =>
      h('button', { type: 'button', 'data-kind': kind, class: kind, 'aria-pressed': 'false' }, [
        h('i', { 'aria-hidden': 'true' }, kinds[kind].mark),
        kinds[kind].many,
      ]),
    );
  return h('form', { id: 'filter', role: 'search', 'aria-label': 'Filter the checks', hidden: true }, [
    h('label', { for: 'filter-words' }, 'Filter'),
    h('input', {
      id: 'filter-words',
      type: 'search',
      placeholder: 'words, check or rule id',
      autocomplete: 'off',
      spellcheck: false,
    }),
    h('div', { class: 'buttons', role: 'group', 'aria-label': 'Outcomes' }, buttons),
    h('output', { id: 'filter-shown', for: 'filter-words' }),
  ]);
}

interface RowProps {
  readonly check: CheckResult;
  readonly material: Material;
}

function FailedRow({ check }: RowProps): ComponentChildren {
  const kind = kindOf(check);
  return h('div', { class: 'row told', 'data-kind': kind }, [
    h(Outcome, { kind }),
    h('span', { class: 'title' }, h(CheckLink, { check }, visible(check.title))),
    h(Code, null, check.requirement),
    h('span', { class: 'time' }, duration(check.durationMs)),
  ]);
}

function Row({ check, material }: RowProps): ComponentChildren {
  const kind = kindOf(check);
  return h('details', { class: 'row', 'data-kind': kind, id: checkAnchor(check.id) }, [
    h('summary', null, [
      h(Outcome, { kind }),
      h('span', { class: 'title' }, visible(check.title)),
      h(Code, null, check.requirement),
      h('span', { class: 'time' }, kind === 'inapplicable' ? '' : duration(check.durationMs)),
    ]),
    h('div', { class: 'inside' }, [
      h('dl', { class: 'about' }, [
        term('Check', [
          h('a', { href: `#${checkAnchor(check.id)}`, class: 'permalink' }, h(Code, null, check.id)),
          ` ${check.level}`,
        ]),
        check.obstacle !== undefined && term('Obstacle', visible(check.obstacle)),
        check.cause !== undefined && term('Trouble with', causes[check.cause]),
        check.replay !== undefined && term('Replay', h(Code, null, visible(check.replay))),
        check.reason !== undefined && term('Not applicable', visible(check.reason)),
        check.lacking !== undefined && term('Lacking', h(Code, null, check.lacking.join(', '))),
        check.expectations.length > 0 &&
          term(
            'Expected',
            check.expectations.map((line) => h('p', null, visible(line))),
          ),
        check.scenarios.length > 0 && term('Scenarios', h(Code, null, check.scenarios.join(', '))),
      ]),
      kind !== 'inapplicable' && h(ExchangeList, { evidence: material.evidence.of(check) }),
    ]),
  ]);
}
