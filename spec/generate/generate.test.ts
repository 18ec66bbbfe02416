import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generate } from './generate.ts';

const own = fileURLToPath(new URL('..', import.meta.url));

interface Workplace extends AsyncDisposable {
  readonly spec: string;
  readonly generated: string;
}

/** A copy of spec/ that may be spoilt, and a place to write to. */
async function workplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'nv-conformance-spec-'));
  const spec = join(folder, 'spec');
  await cp(own, spec, { recursive: true });
  return {
    spec,
    generated: join(folder, 'generated'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test.each<[string, string, string, string, string]>([
  [
    'an unknown level',
    'requirements/version.yaml',
    'level: MUST',
    'level: SHALL',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > level is "SHALL"; write one of "MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"',
  ],
  [
    'an unknown member',
    'requirements/version.yaml',
    'stimulus:',
    'fix: 1\n    stimulus:',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > fix is 1; write nothing there: the member is unknown; mind its spelling or take it away',
  ],
  [
    'an unknown release',
    'requirements/version.yaml',
    'inReleases: [r1.3,',
    'inReleases: [r1.2,',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > inReleases > 0 is "r1.2"; write one of "r1.3", "r2.4", "r3.2", "r4.1"',
  ],
  [
    'a duplicate id',
    'requirements/version.yaml',
    'id: VERSION-BASE-PATH',
    'id: TLS-CERT-VALID',
    'spec/requirements/version.yaml: id is "TLS-CERT-VALID"; write an id of its own: spec/requirements/tls.yaml has this one',
  ],
  [
    'a missing member',
    'requirements/version.yaml',
    'authority: camara-nv',
    '',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > authority is missing; write one of',
  ],
  [
    'a rule without a remedy',
    'requirements/version.yaml',
    'remedy: >-',
    'untestable: >-',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > remedy is missing; write a value of type string',
  ],
  [
    'a rule without what usually breaks it',
    'requirements/version.yaml',
    'typicalFault:',
    'untestable:',
    'spec/requirements/version.yaml: requirements > VERSION-BASE-PATH > typicalFault is missing; write a value of type string',
  ],
  [
    'a note in place of a sentence',
    'requirements/version.yaml',
    'typicalFault: The API stands',
    'typicalFault: a path',
    'VERSION-BASE-PATH > typicalFault is "a path at a path of the vendor\'s own, or at that of a draft such as vwip or v1rc2."; write sentences, with a capital at the beginning and a full stop at the end',
  ],
  [
    'a level for a release in which the rule is not in force',
    'requirements/ciba.yaml',
    'levelIn: { r2.4: SHOULD }',
    'levelIn: { r1.3: SHOULD }',
    'spec/requirements/ciba.yaml: CIBA-SIGNED-REQUEST > levelIn is "r1.3"; write only releases that inReleases lists: r2.4, r3.2, r4.1',
  ],
  [
    'a scenario that no release has',
    'requirements/share.yaml',
    'share:@phone_number_share_02_success_scenario',
    'share:@phone_number_share_03',
    'SHARE-NUMBER-CORRECT: scenarios > r3.2 is "share:@phone_number_share_03"; write an id that spec/scenarios.yaml lists for that release',
  ],
  [
    'a scenario that no rule covers',
    'scenarios.yaml',
    'r2.4:\n',
    'r2.4:\n  - id: verify:@new\n    meaning: New\n',
    'spec/scenarios.yaml: r2.4 > verify:@new is []; write its id into "scenarios" of the rule that covers it',
  ],
  [
    'a checksum that is none',
    'releases.yaml',
    'publishedSha256: c4',
    'publishedSha256: C4',
    'spec/releases.yaml: releases > r1.3 > publishedSha256 is "C4',
  ],
  [
    'an unknown default',
    'releases.yaml',
    'default: r3.2',
    'default: r3.3',
    'spec/releases.yaml: default is "r3.3"; write one of r1.3, r2.4, r3.2, r4.1',
  ],
  [
    'a version that is not the one of the document',
    'releases.yaml',
    'version: 2.1.0',
    'version: 2.1.1',
    'spec/r3.2/openapi.yaml: info.version is "2.1.0"; write "2.1.1", as spec/releases.yaml says',
  ],
])('%s is refused, with where it stands and what to write', async (_, file, sound, spoilt, message) => {
  await using place = await workplace();
  const before = await readFile(join(place.spec, file), 'utf8');
  expect(before).toContain(sound);
  await writeFile(join(place.spec, file), before.replace(sound, spoilt));
  await expect(generate(place.spec, place.generated)).rejects.toThrow(message);
});

test('what is made does not depend on when or where it is made, and is what stands in generated/', async () => {
  await using place = await workplace();
  await generate(place.spec, place.generated);
  const committed = fileURLToPath(new URL('../../generated/', import.meta.url));
  const files = (await readdir(place.generated, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.generated.length + 1));
  expect(files).toHaveLength(27);
  for (const file of files) {
    const text = await readFile(join(place.generated, file), 'utf8');
    expect(text, file).toBe(await readFile(join(committed, file), 'utf8'));
    // JSON has no comments, so there the note is the first member.
    const [first = '', second = ''] = text.split('\n');
    expect(file.endsWith('.json') ? second : first, file).toMatch(
      /^(\/\/|  "\$comment":) "?Made from (spec|src)\/.* by \\?"npm run generate\\?"; do not edit\./,
    );
  }
});
