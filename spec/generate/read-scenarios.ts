import * as z from 'zod';
import type { ReleaseName, Requirement } from '../../src/model/requirement.ts';
import { mistake } from './mistake.ts';
import { readYaml } from './read-yaml.ts';

const file = 'scenarios.yaml';

const row = z.strictObject({
  id: z.string().regex(/^(verify|share):@\S+$/),
  meaning: z.string().min(1),
  reading: z.string().min(1).exactOptional(),
});

/** An official scenario of a release, with the ids of the rules that cover it. */
export interface Scenario {
  readonly id: string;
  readonly file: 'verify' | 'share';
  readonly tag: string;
  readonly meaning: string;
  readonly reading?: string;
  readonly rules: readonly string[];
}

/** Reads spec/scenarios.yaml and joins each scenario with the rules that name it in that release. */
export async function readScenarios(
  spec: string,
  names: readonly ReleaseName[],
  requirements: readonly Requirement[],
): Promise<Readonly<Record<ReleaseName, readonly Scenario[]>>> {
  const rows = await readYaml(spec, file, z.record(z.enum(names), z.array(row).min(1)), idOf);
  refuseUnknown(rows, requirements);
  return Object.fromEntries(
    names.map((name) => [name, rows[name]!.map((each) => joined(each, name, requirements))]),
  );
}

function joined(
  scenario: z.infer<typeof row>,
  release: ReleaseName,
  requirements: readonly Requirement[],
): Scenario {
  const rules = requirements
    .filter((rule) => rule.scenarios[release]?.includes(scenario.id))
    .map((rule) => rule.id);
  if (rules.length === 0) {
    throw mistake(
      `spec/${file}`,
      `${release} > ${scenario.id}`,
      rules,
      'its id into "scenarios" of the rule that covers it',
    );
  }
  const { id, ...text } = scenario;
  const [kind, tag] = id.split(':') as ['verify' | 'share', string];
  return { id, file: kind, tag, ...text, rules };
}

function refuseUnknown(
  rows: Readonly<Record<ReleaseName, readonly { readonly id: string }[]>>,
  requirements: readonly Requirement[],
): void {
  for (const requirement of requirements) {
    for (const [release, ids] of Object.entries(requirement.scenarios)) {
      const known = rows[release as ReleaseName]!.map((each) => each.id);
      const stray = ids?.find((id) => !known.includes(id));
      if (stray !== undefined) {
        throw mistake(
          `spec/requirements: ${requirement.id}`,
          `scenarios > ${release}`,
          stray,
          `an id that spec/${file} lists for that release`,
        );
      }
    }
  }
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}
