import { compare } from '../history/compare.ts';
import { keptOf } from '../history/kept-of.ts';
import type { Comparison } from '../model/comparison.ts';
import { Misuse } from '../model/misuse.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { newViolations } from './exit-codes.ts';
import { terminalOf } from './present.ts';
import { readRun } from './read-run.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** `nv-conformance compare`: says what became of each check from one run to another. */
export async function compareCommand(before: string, after: string, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const { format } = given as { readonly format: string };
  const wanted = format.split(',').map(parseFormat);
  const [one, other] = [await readRun(before), await readRun(after)];
  const comparison = compare(keptOf(one), keptOf(other));
  process.stdout.write(wanted.map((name) => render(name, comparison)).join('\n'));
  return comparison.changes.newViolations.length > 0 ? newViolations : 0;
}

/** A comparison as it is told on standard output. */
export function tellComparison(comparison: Comparison): string {
  const { isTTY, columns } = terminalOf(process.stdout);
  const color = isTTY && process.env['NO_COLOR'] === undefined;
  return comparisonText(comparison, { color, columns });
}

function render(format: (typeof formats)[number], comparison: Comparison): string {
  switch (format) {
    case 'text':
      return tellComparison(comparison);
    case 'markdown':
      return comparisonMarkdown(comparison);
    case 'json':
      return `${JSON.stringify(comparison)}\n`;
  }
}

function parseFormat(name: string): (typeof formats)[number] {
  const found = formats.find((one) => one === name.trim());
  if (found !== undefined) return found;
  throw new Misuse(`--format ${name.trim()}: there is no such format; write a list of ${formats.join(', ')}`);
}
