import { compare } from '../history/compare.ts';
import { keptOf } from '../history/kept-of.ts';
import type { Comparison } from '../model/comparison.ts';
import { Misuse } from '../model/misuse.ts';
import { comparisonMarkdown } from '../report/comparison-markdown.ts';
import { comparisonText } from '../report/comparison-text.ts';
import { newViolations } from './exit-codes.ts';
import { readRun } from './read-run.ts';
import { howToPrint } from './terminal.ts';

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

function render(format: (typeof formats)[number], comparison: Comparison): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, howToPrint());
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
