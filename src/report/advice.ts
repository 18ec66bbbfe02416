import type { RequirementResult } from '../model/run.ts';

/** What usually breaks a rule and how it is mended, on one line; none in runs of before. */
export function advice(rule: RequirementResult | undefined): readonly string[] {
  const parts = [
    ...(rule?.typicalFault === undefined ? [] : [`What usually causes it: ${rule.typicalFault}`]),
    ...(rule?.remedy === undefined ? [] : [`How to mend it: ${rule.remedy}`]),
  ];
  return parts.length === 0 ? [] : [parts.join(' ')];
}
