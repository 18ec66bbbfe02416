import { categories, type Category, type Change, type Comparison } from '../model/comparison.ts';
import {
  categoryNames,
  caution,
  comparedInWords,
  comparisonHeadline,
  courseInWords,
  differenceNames,
  reasonNames,
} from './comparison-wording.ts';
import { code, prose } from './markdown-words.ts';

// A comment on a pull request is read at a glance, and GitHub refuses more than 65,536 characters.
const mostChanges = 40;

// What a reviewer has to know is open; the rest unfolds.
const open: ReadonlySet<Category> = new Set(['newViolations', 'newlyInconclusive', 'newlyUntested', 'fixed']);

/** A comparison for a pull request. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after, differences, changes, unchanged } = comparison;
  const warned = caution(comparison);
  return `${[
    `## ${changes.newViolations.length > 0 ? '✕' : '✓'} ${comparisonHeadline(comparison)}`,
    `before: ${prose(comparedInWords(before))}  \nafter: ${prose(comparedInWords(after))}`,
    ...(differences.length === 0 ? [] : [table(comparison)]),
    ...(warned === undefined ? [] : [`> ${warned}`]),
    ...categories.flatMap((one) => section(one, changes[one])),
    `${unchanged} other checks ended as before.`,
  ].join('\n\n')}\n`;
}

function table({ differences }: Comparison): string {
  return [
    '| Differs | before | after |',
    '| :-- | :-- | :-- |',
    ...differences.map(
      ({ of, before, after }) => `| ${differenceNames[of]} | ${prose(before)} | ${prose(after)} |`,
    ),
  ].join('\n');
}

function section(category: Category, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const rest = changes.length - mostChanges;
  const lines = [
    ...changes.slice(0, mostChanges).map(line),
    ...(rest > 0 ? [`- … and ${rest} more`] : []),
  ].join('\n');
  const heading = `${categoryNames[category]} (${changes.length})`;
  return open.has(category)
    ? [`### ${heading}`, lines]
    : [`<details><summary>${heading}</summary>`, lines, '</details>'];
}

function line(change: Change): string {
  const why = change.because === 'target' ? '' : ` _${reasonNames[change.because]}_`;
  return `- **${change.level}** ${prose(change.title)} (${code(change.id)}): ${courseInWords(change)}${why}`;
}
