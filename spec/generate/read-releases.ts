import * as z from 'zod';
import type { Release } from '../../src/model/release.ts';
import type { ReleaseName } from '../../src/model/requirement.ts';
import { mistake } from './mistake.ts';
import { readYaml } from './read-yaml.ts';

const file = 'releases.yaml';

const releaseName = z.templateLiteral(['r', z.int().nonnegative(), '.', z.int().nonnegative()]);

const release = z.strictObject({
  name: releaseName,
  version: z.string(),
  metaRelease: z.string(),
  status: z.enum(['released', 'release candidate']),
  basePath: z.string().regex(/^\/[a-z0-9/-]+$/),
  commonalities: z.string(),
  icm: z.string(),
  codes: z.record(z.string().regex(/^[45]\d\d$/), z.array(z.string().regex(/^[A-Z0-9_.]+$/)).min(1)),
  additionalErrors: z.record(z.string().regex(/^[45]\d\d$/), z.array(z.string().regex(/^[A-Z_]+$/))),
  correlatorPattern: z.string().exactOptional(),
  correlatorMaxLength: z.int().positive().exactOptional(),
  hashPattern: z.string().exactOptional(),
  invalidClientStatus: z.array(z.literal([400, 401])).min(1),
  invalidProofStatus: z
    .array(z.literal([400, 401]))
    .min(1)
    .exactOptional(),
  flows: z.array(z.enum(['authorization_code', 'ciba', 'jwt_bearer', 'refresh_token'])).min(1),
  requestObjects: z.boolean(),
  singleUseTokens: z.boolean(),
  maxTokenLifetime: z.int().positive().exactOptional(),
  publishedSha256: z.string().regex(/^[0-9a-f]{64}$/),
}) satisfies z.ZodType<Release>;

const releasesFile = z.strictObject({ default: releaseName, releases: z.array(release).min(1) });

/** Reads spec/releases.yaml. */
export async function readReleases(
  spec: string,
): Promise<{ readonly releases: readonly Release[]; readonly defaultRelease: ReleaseName }> {
  const content = await readYaml(spec, file, releasesFile, nameOf);
  const names = content.releases.map((row) => row.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw mistake(`spec/${file}`, 'releases', twice, 'each release once');
  }
  if (!names.includes(content.default)) {
    throw mistake(`spec/${file}`, 'default', content.default, `one of ${names.join(', ')}`);
  }
  return { releases: content.releases, defaultRelease: content.default };
}

function nameOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : undefined;
}
