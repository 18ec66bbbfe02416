import type { CheckResult, Run } from '../model/run.ts';
import { counted } from './wording.ts';

/** What tolerances of the target file explain, one line each, with the checks. */
export function toleranceLines(
  run: Run,
): readonly { readonly line: string; readonly ids: readonly string[] }[] {
  return (run.tolerances ?? []).map(({ name, says, checks }) => ({
    line: `Recorded deviation: ${says} (tolerances.${name}), which explains ${checks === 0 ? 'nothing in this run' : counted(checks, 'failure')}`,
    ids: run.checks
      .filter(({ deviation }) => deviation?.tolerances.includes(name) === true)
      .map(({ id }) => id),
  }));
}

/** Which tolerances explain a failure. */
export function deviationInWords({ deviation }: CheckResult): string {
  return `recorded deviation: ${(deviation?.tolerances ?? []).join(', ')}`;
}
