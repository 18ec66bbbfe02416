import type { Requirement } from '../../src/model/requirement.ts';
import { literal, union } from './literal.ts';

/** The source of generated/requirements.ts. */
export function writeRequirements(requirements: readonly Requirement[]): string {
  return `import type { Requirement } from '../src/model/requirement.ts';

/** The id of a rule in the catalogue. */
export type RequirementId =${union(requirements.map((requirement) => requirement.id))};

/** The catalogue of rules, area by area. */
export const requirements: readonly Requirement[] = ${literal(requirements)};
`;
}
