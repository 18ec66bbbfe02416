import { createColors } from 'picocolors';

import { categories, type Category, type Comparison } from '../model/comparison.ts';
import {
  categoryNames,
  caution,
  comparedInWords,
  comparisonHeadline,
  courseInWords,
  differenceInWords,
  reasonNames,
} from './comparison-wording.ts';
import type { TextOptions } from './text.ts';
import { shortened } from './visible.ts';
import { wrapped } from './wrap.ts';

// A narrower terminal wraps by itself.
const narrowest = 50;
const longestValue = 160;

/** A comparison for a terminal. */
export function comparisonText(comparison: Comparison, { color, columns }: TextOptions): string {
  const colors = createColors(color);
  const width = Math.max(columns, narrowest);
  const bad = comparison.changes.newViolations.length > 0;
  const paint = (text: string): string => colors.bold(bad ? colors.red(text) : colors.green(text));
  const warned = caution(comparison);
  const section = (category: Category): readonly string[] => {
    const changes = comparison.changes[category];
    if (changes.length === 0) return [];
    return [
      '',
      colors.bold(`${categoryNames[category]} (${changes.length})`),
      ...changes.flatMap((one) => [
        ...wrapped(`${one.id}: ${courseInWords(one)}`, width, '  '),
        ...wrapped(`${one.level}: ${one.title}`, width, '    ', colors.dim),
        ...(one.because === 'target' ? [] : wrapped(reasonNames[one.because], width, '    ', colors.yellow)),
      ]),
    ];
  };
  return [
    paint(`${bad ? '✕' : '✓'} ${comparisonHeadline(comparison)}`),
    ...wrapped(`before  ${comparedInWords(comparison.before)}`, width, '  ', colors.dim),
    ...wrapped(`after   ${comparedInWords(comparison.after)}`, width, '  ', colors.dim),
    ...comparison.differences.flatMap((one) =>
      wrapped(differenceInWords(one, cut), width, '  ', colors.yellow),
    ),
    ...(warned === undefined ? [] : wrapped(warned, width, '  ', colors.yellow)),
    ...categories.flatMap(section),
    '',
  ].join('\n');
}

function cut(text: string): string {
  return shortened(text, longestValue);
}
