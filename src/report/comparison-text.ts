import { createColors } from 'picocolors';

import { categories, type Category, type Comparison } from '../model/comparison.ts';
import {
  categoryNames,
  caution,
  comparedInWords,
  comparisonHeadline,
  courseInWords,
  differenceNames,
  reasonNames,
} from './comparison-wording.ts';
import type { TextOptions } from './text.ts';
import { shortened, visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

// A narrower terminal wraps by itself.
const narrowest = 50;
const longestValue = 160;

/** A comparison for a terminal. */
export function comparisonText(comparison: Comparison, { color, columns }: TextOptions): string {
  const colors = createColors(color);
  const width = Math.max(columns, narrowest);
  const bad = comparison.changes.newViolations.length > 0;
  const paint = (text: string): string => colors.bold(bad ? colors.red(text) : colors.green(text));
  const lines = (text: string, indent: string, ink: (words: string) => string = String): readonly string[] =>
    wrap(visibleLine(text), width - indent.length).map((line) => `${indent}${ink(line)}`);
  const warned = caution(comparison);
  const section = (category: Category): readonly string[] => {
    const changes = comparison.changes[category];
    if (changes.length === 0) return [];
    return [
      '',
      colors.bold(`${categoryNames[category]} (${changes.length})`),
      ...changes.flatMap((one) => [
        ...lines(`${one.id}: ${courseInWords(one)}`, '  '),
        ...lines(`${one.level}: ${one.title}`, '    ', colors.dim),
        ...(one.because === 'target' ? [] : lines(reasonNames[one.because], '    ', colors.yellow)),
      ]),
    ];
  };
  return [
    paint(`${bad ? '✕' : '✓'} ${comparisonHeadline(comparison)}`),
    ...lines(`before  ${comparedInWords(comparison.before)}`, '  ', colors.dim),
    ...lines(`after   ${comparedInWords(comparison.after)}`, '  ', colors.dim),
    ...comparison.differences.flatMap(({ of, before, after }) =>
      lines(`${differenceNames[of]}: ${cut(before)} → ${cut(after)}`, '  ', colors.yellow),
    ),
    ...(warned === undefined ? [] : lines(warned, '  ', colors.yellow)),
    ...categories.flatMap(section),
    '',
  ].join('\n');
}

function cut(text: string): string {
  return shortened(text, longestValue);
}
