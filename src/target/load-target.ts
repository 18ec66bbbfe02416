import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { parseDocument } from 'yaml';

import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import { explainIssues } from './explain-issues.ts';
import { resolveTarget } from './resolve-target.ts';
import { targetFile } from './target-file.ts';

export interface LoadOptions {
  /** Overrides the release of the file. */
  readonly release?: string | undefined;
  /** Overrides the profile of the file. */
  readonly profile?: ProfileName | undefined;
  readonly releases: readonly Release[];
  readonly defaultRelease: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ids of all checks, for the waivers of the file to be held against; not held against anything where absent. */
  readonly checkIds?: readonly string[];
}

/** Reads a target file and its secrets. Throws a Misuse that says what to write instead. */
export async function loadTarget(path: string, options: LoadOptions): Promise<Target> {
  const parsed = targetFile.safeParse(parseYaml(path, await readText(path)), { reportInput: true });
  if (!parsed.success) throw new Misuse(explainIssues(path, parsed.error.issues));
  const release = chooseRelease(
    path,
    options.release ?? parsed.data.release ?? options.defaultRelease,
    options.releases,
  );
  return resolveTarget(parsed.data, release, options.profile ?? parsed.data.profile, {
    path,
    folder: dirname(path),
    environment: options.environment,
    checkIds: options.checkIds,
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
        ? 'there is no such file'
        : 'it cannot be read';
    throw new Misuse(
      `${path}: ${reason}; write the path of a target file, or leave it out to run against the embedded operator`,
      { cause },
    );
  }
}

function parseYaml(path: string, text: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined)
    throw new Misuse(`${path}: not YAML: ${error.message.split('\n')[0] ?? error.code}`);
  return document.toJS();
}

function chooseRelease(path: string, name: string, releases: readonly Release[]): Release {
  const found = releases.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new Misuse(
    `${path}: release is "${name}"; write one of ${releases.map((one) => one.name).join(', ')}`,
  );
}
