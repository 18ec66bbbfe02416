import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { levels } from '../../model/level.ts';
import type { Run } from '../../model/run.ts';
import { chapters, isBare, kindsFromWorst, totals } from '../groups.ts';
import { visible } from '../visible.ts';
import { authorities, counted, grouped, kinds } from '../wording.ts';

/** What narrows the standard and the failures. Hidden until the script is there to answer it. */
export function Filter({ run }: { readonly run: Run }): ComponentChildren {
  const of = totals(run);
  const bare = run.requirements.filter(isBare).length;
  const buttons = kindsFromWorst
    .filter((kind) => (of.get(kind) ?? 0) > 0)
    .map((kind) =>
      h(Toggle, {
        kind,
        mark: kinds[kind].mark,
        words: counted(of.get(kind) ?? 0, kinds[kind].one, kinds[kind].many),
      }),
    );
  const used = new Set(run.requirements.map(({ level }) => level));
  const who = new Set(run.requirements.map(({ authority }) => authority));
  return h('form', { id: 'filter', role: 'search', 'aria-label': 'Filter rules and checks', hidden: true }, [
    h('b', null, 'Narrow what follows'),
    h('label', null, [
      'Search ',
      h('input', {
        id: 'words',
        type: 'search',
        placeholder: 'words, check or rule id',
        autocomplete: 'off',
        spellcheck: false,
      }),
    ]),
    h('div', { class: 'buttons', role: 'group', 'aria-label': 'Outcomes' }, [
      ...buttons,
      bare > 0 && h(Toggle, { kind: 'untested', mark: '·', words: `${grouped(bare)} without checks` }),
    ]),
    h(Choice, {
      id: 'level',
      name: 'Level',
      options: levels.filter((one) => used.has(one)).map((one) => [one, one] as const),
    }),
    h(Choice, {
      id: 'chapter',
      name: 'Chapter',
      options: chapters(run).map(({ key }) => [key, visible(key)] as const),
    }),
    h(Choice, {
      id: 'authority',
      name: 'Demanded by',
      options: Object.entries(authorities).filter(([key]) => [...who].some((one) => one === key)),
    }),
    h('button', { type: 'reset' }, 'Show all'),
    h('output', { id: 'shown' }),
    h('label', { class: 'keys' }, [
      h('input', { id: 'keys', type: 'checkbox', checked: true }),
      ' Keys: ',
      h('kbd', null, '/'),
      ' search, ',
      h('kbd', null, 'j'),
      ' next and ',
      h('kbd', null, 'k'),
      ' previous failure',
    ]),
  ]);
}

function Toggle(props: {
  readonly kind: string;
  readonly mark: string;
  readonly words: string;
}): ComponentChildren {
  return h('button', { type: 'button', value: props.kind, class: props.kind, 'aria-pressed': 'false' }, [
    h('i', { 'aria-hidden': 'true' }, props.mark),
    ` ${props.words}`,
  ]);
}

function Choice(props: {
  readonly id: string;
  readonly name: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}): ComponentChildren {
  return h('label', null, [
    `${props.name} `,
    h('select', { id: props.id }, [
      h('option', { value: '' }, 'any'),
      ...props.options.map(([value, words]) => h('option', { value }, words)),
    ]),
  ]);
}
