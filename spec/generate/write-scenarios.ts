import type { ReleaseName } from '../../src/model/requirement.ts';
import { literal, union } from './literal.ts';
import type { Scenario } from './read-scenarios.ts';

/** The source of generated/scenarios.ts. */
export function writeScenarios(
  releases: readonly ReleaseName[],
  scenarios: Readonly<Record<ReleaseName, readonly Scenario[]>>,
): string {
  const ids = new Set(releases.flatMap((release) => scenarios[release]!.map((scenario) => scenario.id)));
  return `import type { KnownRelease } from './releases.ts';
import type { RequirementId } from './requirements.ts';

/** An official scenario: the feature file it stands in and its tag. */
export type ScenarioId =${union(ids)};

/** A scenario of the official test definitions of a release. */
export interface OfficialScenario {
  readonly id: ScenarioId;
  readonly file: 'verify' | 'share';
  readonly tag: string;
  /** What it shows, in our words. */
  readonly meaning: string;
  /** How we read it where its text contradicts the contract or itself. */
  readonly reading?: string;
  /** The rules that cover it. */
  readonly rules: readonly RequirementId[];
}

/** The official scenarios of each release, in the order of the feature files. */
export const scenarios: Readonly<Record<KnownRelease, readonly OfficialScenario[]>> = ${literal(scenarios)};
`;
}
