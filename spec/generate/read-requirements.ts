import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { levels } from '../../src/model/level.ts';
import type { ReleaseName, Requirement } from '../../src/model/requirement.ts';
import { mistake } from './mistake.ts';
import { readYaml } from './read-yaml.ts';

const folder = 'requirements';

const level = z.enum(levels);

const authority = z.enum([
  'camara-nv',
  'camara-icm',
  'camara-commonalities',
  'camara-derived',
  'base-standard',
  'good-practice',
]);

const text = z.string().trim().min(1);

// Reports print these as they stand, so notes in the style of a telegram do not do.
const sentences = text.refine(
  (words) => /^[A-Z].*\s.*\.$/.test(words),
  'sentences, with a capital at the beginning and a full stop at the end',
);

const source = z.strictObject({
  document: text,
  release: text,
  heading: text,
  url: z.url({ protocol: /^https$/ }).exactOptional(),
});

function requirementsFile(names: readonly ReleaseName[]) {
  const known = z.enum(names);
  const requirement = z.strictObject({
    id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/),
    rule: text,
    level,
    levelIn: z.partialRecord(known, level).exactOptional(),
    authority,
    authorityIn: z.partialRecord(known, authority).exactOptional(),
    inReleases: z.tuple([known], known),
    sources: z.tuple([source], source),
    stimulus: text,
    expected: text,
    differences: text.exactOptional(),
    typicalFault: sentences,
    remedy: sentences,
    scenarios: z.partialRecord(known, z.array(z.string().regex(/^(verify|share):@\S+$/)).min(1)),
    reading: text.exactOptional(),
    untestable: text.exactOptional(),
    byExplorationOnly: z.literal(true).exactOptional(),
  });
  return z.strictObject({
    area: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    requirements: z.array(requirement).min(1),
  });
}

/** Reads spec/requirements/*.yaml, in the order of the file names. */
export async function readRequirements(
  spec: string,
  names: readonly ReleaseName[],
): Promise<readonly Requirement[]> {
  const schema = requirementsFile(names);
  const fileOf = new Map<string, string>();
  const requirements: Requirement[] = [];
  const files = (await readdir(join(spec, folder))).filter((name) => name.endsWith('.yaml')).toSorted();
  for (const file of files.map((name) => `${folder}/${name}`)) {
    const content = await readYaml(spec, file, schema, idOf);
    for (const { id, ...row } of content.requirements) {
      const requirement: Requirement = { id, area: content.area, ...row };
      const before = fileOf.get(id);
      if (before !== undefined) {
        throw mistake(`spec/${file}`, 'id', id, `an id of its own: ${before} has this one`);
      }
      fileOf.set(id, `spec/${file}`);
      refuseReleasesOutOfForce(`spec/${file}`, requirement);
      requirements.push(requirement);
    }
  }
  return requirements;
}

function refuseReleasesOutOfForce(file: string, requirement: Requirement): void {
  for (const member of ['levelIn', 'authorityIn', 'scenarios'] as const) {
    const stray = Object.keys(requirement[member] ?? {}).find(
      (name) => !requirement.inReleases.includes(name as ReleaseName),
    );
    if (stray !== undefined) {
      throw mistake(
        file,
        `${requirement.id} > ${member}`,
        stray,
        `only releases that inReleases lists: ${requirement.inReleases.join(', ')}`,
      );
    }
  }
}

function idOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : undefined;
}
