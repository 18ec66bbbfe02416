import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { parseDocument } from 'yaml';

import type { ImageSpec, RunningImage } from '../model/image.ts';
import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import { extended } from './extend.ts';
import { explainIssues } from './explain-issues.ts';
import { imageEntry } from './image-entry.ts';
import { imageSpecOf } from './image-spec.ts';
import { type Places, withPlaces } from './placeholders.ts';
import { readSecret } from './read-secret.ts';
import { refuseConflicts } from './refuse-conflicts.ts';
import { refuseLiterals } from './refuse-literals.ts';
import { resolveTarget } from './resolve-target.ts';
import { type TargetFile, targetFile } from './target-file.ts';

export interface LoadOptions {
  /** Overrides the release of the file. */
  readonly release?: string | undefined;
  /** Overrides the profile of the file. */
  readonly profile?: ProfileName | undefined;
  readonly releases: readonly Release[];
  readonly defaultRelease: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Lists the ids of all checks, for waivers to be held against if the file has any; held against nothing where absent. */
  readonly checkIds?: () => Promise<readonly string[]>;
}

/** Reads a target file and its secrets. Throws a Misuse that says what to write instead. */
export async function loadTarget(path: string, options: LoadOptions): Promise<Target> {
  const { resolve } = await prepareTarget(path, options);
  return resolve();
}

/** A target file that has been read. */
export interface PreparedTarget {
  readonly path: string;
  readonly name: string;
  /** What has to be started first. */
  readonly image?: ImageSpec;
  /** Fetches the secrets, some of them from what was started. */
  readonly resolve: (container?: RunningImage) => Promise<Target>;
}

/** Where the ports of a container will be published. */
export type FindPlaces = (ports: readonly number[]) => Promise<Places>;

/**
 * Reads a target file up to where its implementation has to run. Throws a Misuse that says what to write instead, also
 * where the file starts something and nobody is there to find places for it.
 */
export async function prepareTarget(
  path: string,
  options: LoadOptions & { readonly findPlaces?: FindPlaces },
): Promise<PreparedTarget> {
  const written = extended(parseYaml(path, await readText(path)), path);
  const folder = dirname(path);
  const { environment, findPlaces } = options;
  const places = await placesFor(imageIn(path, written), path, findPlaces);
  const file = parseFile(path, places === undefined ? written : withPlaces(written, places, path));
  const release = chooseRelease(
    path,
    options.release ?? file.release ?? options.defaultRelease,
    options.releases,
  );
  const around = { path, folder, environment };
  const image =
    file.image &&
    (await imageSpecOf(file.image, {
      ...around,
      ports: places?.ports ?? {},
      read: (reference, where) => readSecret(reference, where, around),
    }));
  return {
    path,
    name: file.name,
    ...(image === undefined ? {} : { image }),
    resolve: (container) =>
      resolveTarget(file, release, options.profile ?? file.profile, {
        ...around,
        container,
        checkIds: options.checkIds,
      }),
  };
}

async function placesFor(
  image: ReturnType<typeof imageIn>,
  path: string,
  findPlaces: FindPlaces | undefined,
): Promise<Places | undefined> {
  if (image === undefined) return undefined;
  if (findPlaces !== undefined) return findPlaces(image.ports);
  throw new Misuse(
    `${path}: image is started by "nv-conformance run" alone; start the implementation by yourself, and leave image out`,
  );
}

/** The section `image` of a file, whose ports have to be known before the rest can be read; undefined where there is none. */
function imageIn(path: string, written: unknown): { readonly ports: readonly number[] } | undefined {
  if (typeof written !== 'object' || written === null || !('image' in written)) return undefined;
  const parsed = imageEntry.safeParse(written.image, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['image', ...issue.path] }));
  throw new Misuse(explainIssues(path, issues));
}

/** Throws a Misuse where a text is no target file, which says what to write instead. */
export function checkTargetText(path: string, text: string): void {
  parseFile(path, extended(parseYaml(path, text), path));
}

function parseFile(path: string, written: unknown): TargetFile {
  const parsed = targetFile.safeParse(written, { reportInput: true });
  if (!parsed.success) throw new Misuse(explainIssues(path, parsed.error.issues));
  refuseConflicts(parsed.data, path);
  refuseLiterals(parsed.data, path);
  return parsed.data;
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
