import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { categories, type Category, type Change } from '../../model/comparison.ts';
import {
  categoryNames,
  caution,
  comparedInWords,
  courseInWords,
  differenceInWords,
  reasonNames,
} from '../comparison-wording.ts';
import { sinceInWords, sinceOf } from '../since.ts';
import { visible } from '../visible.ts';
import { grouped } from '../wording.ts';
import type { Material } from './parts.ts';
import { CheckLink, Code, Section } from './parts.ts';

// What still fails stands in the lists of what is broken.
const told = categories.filter((one) => one !== 'stillFailing');
// What wants attention is open; what got better is a click away.
const open: ReadonlySet<Category> = new Set(['newViolations', 'newlyInconclusive']);
const marked: ReadonlySet<Category> = new Set(['newViolations', 'newWarnings']);
// A list up to this is read at a glance.
const mostOpen = 12;

/** What changed since the last run of the target, or since the one that the user named. */
export function Changes({ run }: Material): ComponentChildren {
  const since = sinceOf(run);
  if (since === undefined) return null;
  const { changes, differences, before } = since.comparison;
  const ids = new Set(run.checks.map(({ id }) => id));
  const warned = caution(since.comparison);
  return h(Section, { id: 'changes', heading: since.name, aside: sinceInWords(since) }, [
    h('p', { class: 'quiet' }, visible(`Before: ${comparedInWords(before)}.`)),
    differences.length > 0 &&
      h(
        'ul',
        { class: 'quiet' },
        differences.map((one) => h('li', null, visible(differenceInWords(one)))),
      ),
    warned !== undefined && h('p', { class: 'quiet warning' }, warned),
    ...told.map((category) => h(ChangedChecks, { category, list: changes[category], ids })),
  ]);
}

function ChangedChecks(props: {
  readonly category: Category;
  readonly list: readonly Change[];
  /** Of the checks that this report tells of. */
  readonly ids: ReadonlySet<string>;
}): ComponentChildren {
  const { category, ids } = props;
  // What the target broke is told above, and marked there.
  const list = props.list.filter(
    (one) => !marked.has(category) || !ids.has(one.id) || one.because !== 'target',
  );
  if (props.list.length === 0) return null;
  const name = categoryNames[category].toLowerCase();
  const rest = props.list.length - list.length;
  const about = `${name}${rest === 0 ? '' : `, ${rest === props.list.length ? '' : `${grouped(rest)} of them `}marked “new” above and below`}`;
  if (list.length === 0) {
    return h('p', { class: 'fold plain' }, [h('b', null, grouped(props.list.length)), about]);
  }
  return h('details', { class: 'fold', open: open.has(category) && list.length <= mostOpen }, [
    h('summary', null, [h('b', null, grouped(props.list.length)), h('span', { class: 'about' }, about)]),
    h(
      'ul',
      { class: 'lines changed' },
      list.map((one) =>
        h('li', null, [
          h('span', { class: 'quiet' }, courseInWords(one)),
          h('span', null, [
            ids.has(one.id) ? h(CheckLink, { check: one }, visible(one.title)) : visible(one.title),
            one.because !== 'target' && h('span', { class: 'quiet' }, ` (${reasonNames[one.because]})`),
          ]),
          h(Code, null, one.id),
        ]),
      ),
    ),
  ]);
}
