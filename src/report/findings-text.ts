import type { CheckResult } from '../model/run.ts';
import { shortened } from './visible.ts';
import { counted } from './wording.ts';

// run.json and the HTML report have everything; readers of the other formats cut off, or break, at far less than a body of 5 MB.
const mostFindings = 50;
const longestValue = 4000;

/** The findings of a failed check, for formats that show text as it is, and what helps with them where that is known. */
export function findingsText(check: CheckResult, help: readonly string[] = []): string {
  const rest = check.findings.length - mostFindings;
  return [
    check.title,
    ...check.findings
      .slice(0, mostFindings)
      .map(
        ({ of, expected, actual }) => `${cut(of)}\n  expected: ${cut(expected)}\n  actual:   ${cut(actual)}`,
      ),
    ...(rest > 0 ? [`and ${counted(rest, 'more finding')} in run.json`] : []),
    ...help,
    ...(check.signature === undefined ? [] : [`signature ${check.signature}`]),
  ].join('\n');
}

function cut(text: string): string {
  return shortened(text, longestValue);
}
