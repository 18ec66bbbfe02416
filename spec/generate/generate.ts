import { join } from 'node:path';
import { mistake } from './mistake.ts';
import { openApi } from './open-api.ts';
import { readReleases } from './read-releases.ts';
import { readRequirements } from './read-requirements.ts';
import { readScenarios } from './read-scenarios.ts';
import { write } from './write.ts';
import { writeMounted } from './write-mounted.ts';
import { writeSchemas } from './write-schemas.ts';
import { writeContract, writeContractsIndex } from './write-contract.ts';
import { writeReleases } from './write-releases.ts';
import { writeRequirements } from './write-requirements.ts';
import { writeScenarios } from './write-scenarios.ts';
import { writeTypes } from './write-types.ts';
import { writeValidatorsIndex } from './write-validators-index.ts';
import { writeValidators } from './write-validators.ts';

interface Made {
  readonly file: string;
  /** What it is made from. */
  readonly source: string;
  readonly text: string;
}

/** Reads the folder `spec` and writes everything that is made from it into the folder `generated`; a mistake in the data is thrown before anything is written. */
export async function generate(spec: string, generated: string): Promise<void> {
  const { releases, defaultRelease } = await readReleases(spec);
  const names = releases.map((release) => release.name);
  const requirements = await readRequirements(spec, names);
  const scenarios = await readScenarios(spec, names, requirements);

  const made: Made[] = [
    { file: 'releases.ts', source: 'spec/releases.yaml', text: writeReleases(releases, defaultRelease) },
    { file: 'requirements.ts', source: 'spec/requirements/*.yaml', text: writeRequirements(requirements) },
    {
      file: 'scenarios.ts',
      source: 'spec/scenarios.yaml and spec/requirements/*.yaml',
      text: writeScenarios(names, scenarios),
    },
    { file: 'validators.ts', source: 'spec/releases.yaml', text: writeValidatorsIndex(names) },
    { file: 'contracts.ts', source: 'spec/releases.yaml', text: writeContractsIndex(names) },
    ...writeSchemas(),
  ];
  for (const release of releases) {
    made.push(...(await ofRelease(spec, release)));
  }
  await Promise.all(made.map(({ file, source, text }) => write(join(generated, file), source, text)));
}

async function ofRelease(
  spec: string,
  { name, version, basePath }: Awaited<ReturnType<typeof readReleases>>['releases'][number],
): Promise<readonly Made[]> {
  const source = `spec/${name}/openapi.yaml`;
  const path = join(spec, name, 'openapi.yaml');
  const document = await openApi(path);
  if (document.info.version !== version) {
    throw mistake(source, 'info.version', document.info.version, `"${version}", as spec/releases.yaml says`);
  }
  const { code, declarations } = writeValidators(document);
  return [
    { file: join(name, 'types.ts'), source, text: await writeTypes(path) },
    { file: join(name, 'contract.ts'), source, text: writeContract(document) },
    { file: join(name, 'validators.js'), source, text: code },
    { file: join(name, 'validators.d.ts'), source, text: declarations },
    { file: join(name, 'mounted.json'), source, text: await writeMounted(path, basePath) },
  ];
}
