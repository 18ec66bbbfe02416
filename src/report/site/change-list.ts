import type { ComponentChildren } from 'preact';
import { h } from 'preact';

import { categories, type Category, type Change, type Comparison } from '../../model/comparison.ts';
import {
  categoryNames,
  caution,
  comparedInWords,
  comparisonHeadline,
  courseInWords,
  differenceInWords,
  reasonNames,
} from '../comparison-wording.ts';
import { Code } from '../html/parts.ts';
import { visible } from '../visible.ts';

/** The colour of each category. */
export const categoryKinds: Readonly<Record<Category, string>> = {
  newViolations: 'violation',
  newWarnings: 'warning',
  newlyInconclusive: 'inconclusive',
  newlyUntested: 'inapplicable',
  stillFailing: 'violation',
  fixed: 'passed',
  newlyTested: 'passed',
};

/** A comparison in full. The script of a target's page builds the same from the same words. */
export function ChangeList({ comparison }: { readonly comparison: Comparison }): ComponentChildren {
  const { before, after, differences, changes, unchanged } = comparison;
  const warned = caution(comparison);
  return h('div', { class: 'comparison' }, [
    h('h2', null, comparisonHeadline(comparison)),
    h('p', { class: 'quiet' }, visible(`before: ${comparedInWords(before)}`)),
    h('p', { class: 'quiet' }, visible(`after: ${comparedInWords(after)}`)),
    differences.length > 0 &&
      h(
        'ul',
        { class: 'differs' },
        differences.map((one) => h('li', null, visible(differenceInWords(one)))),
      ),
    warned !== undefined && h('p', { class: 'differs warning' }, warned),
    ...categories
      .filter((category) => changes[category].length > 0)
      .map((category) => h(List, { category, changes: changes[category] })),
    h('p', { class: 'differs quiet' }, `${unchanged} other checks ended as before.`),
  ]);
}

function List({
  category,
  changes,
}: {
  readonly category: Category;
  readonly changes: readonly Change[];
}): ComponentChildren {
  return h('section', { class: 'changes' }, [
    h('h3', { class: categoryKinds[category] }, `${categoryNames[category]} (${changes.length})`),
    h(
      'ul',
      null,
      changes.map((one) =>
        h('li', null, [
          h('span', null, courseInWords(one)),
          h('span', null, [
            `${one.level}: ${visible(one.title)}`,
            one.because !== 'target' && h('span', { class: 'why' }, reasonNames[one.because]),
          ]),
          h(Code, null, one.id),
        ]),
      ),
    ),
  ]);
}
