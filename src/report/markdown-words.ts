import { shortened, visibleLine } from './visible.ts';

// The report has the rest.
const longestValue = 240;

/** Text in which nothing is markup. */
export function prose(text: string, longest = longestValue): string {
  return shortened(visibleLine(text), longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>@]/g, (character) => `\\${character}`);
}

/** A code span whose fence is longer than any run of backticks within. */
export function code(text: string): string {
  const content = shortened(visibleLine(text), longestValue) || '(nothing)';
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${content}${gap}${fence}`;
}
