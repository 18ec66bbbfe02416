import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { Misuse } from '../model/misuse.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { RunningImage } from '../model/image.ts';
import type { Reference, TokenSource } from './reference.ts';
import { runProgram } from './run-program.ts';

/** What references are resolved by. */
export interface SecretSurroundings {
  readonly path: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the file started, where it starts something. */
  readonly container?: RunningImage | undefined;
}

// A program that asks a device for a token crosses a network or two; a person would have given up by then.
const programSeconds = 30;

/** What a reference of a target file refers to. Throws a Misuse that names the key. */
export async function readSecret(
  reference: Reference,
  where: string,
  around: SecretSurroundings,
): Promise<string> {
  if (typeof reference === 'string') return fromEnvironment(reference.slice(2, -1), where, around);
  if ('env' in reference) return fromEnvironment(reference.env, where, around);
  if ('file' in reference) return fromFile(reference.file, where, around);
  if ('container' in reference) {
    return (await containerOf(around, where).readFile(reference.container)).trim();
  }
  const [program] = reference.command;
  try {
    return await printedBy(reference.command, around);
  } catch (cause) {
    throw new Misuse(
      `${around.path}: ${where} refers to the program ${program}, which failed or printed nothing; run it by hand, in the folder of the target file, to see why`,
      { cause },
    );
  }
}

/** Where something comes from that is good for a while: constants are read at once, programs are run for each use. */
export async function secretSource(
  reference: TokenSource,
  where: string,
  around: SecretSurroundings,
): Promise<() => Promise<string>> {
  if (typeof reference === 'object' && 'exec' in reference) {
    return () => containerOf(around, where).run(reference.exec);
  }
  if (typeof reference === 'string' || !('command' in reference)) {
    const value = await readSecret(reference, where, around);
    return () => Promise.resolve(value);
  }
  const [program] = reference.command;
  return async () => {
    try {
      return await printedBy(reference.command, around);
    } catch (cause) {
      throw new Obstacle(
        'config',
        `the program of ${where} (${program}) failed or printed nothing; run it by hand to see why`,
        { cause },
      );
    }
  };
}

async function printedBy(
  command: readonly string[],
  { folder, environment }: SecretSurroundings,
): Promise<string> {
  const call = { folder, environment, timeoutSeconds: programSeconds };
  const { output, trouble } = await runProgram(command, call);
  const printed = output.trim();
  if (trouble === undefined && printed !== '') return printed;
  throw new Error(`${command[0] ?? ''} ${trouble ?? 'printed nothing'}`);
}

function containerOf({ container, path }: SecretSurroundings, where: string): RunningImage {
  if (container !== undefined) return container;
  throw new Misuse(
    `${path}: ${where} refers to a container, and the file starts none; write a section image, or { file: PATH }`,
  );
}

function fromEnvironment(name: string, where: string, { path, environment }: SecretSurroundings): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw new Misuse(
    `${path}: ${where} refers to the environment variable ${name}, which is not set; set it, or write { file: PATH }`,
  );
}

async function fromFile(file: string, where: string, { path, folder }: SecretSurroundings): Promise<string> {
  let text: string;
  try {
    text = (await readFile(resolve(folder, file), 'utf8')).trim();
  } catch (cause) {
    throw new Misuse(
      `${path}: ${where} refers to the file ${file}, which cannot be read; write a path relative to the target file`,
      { cause },
    );
  }
  if (text !== '') return text;
  throw new Misuse(`${path}: ${where} refers to the file ${file}, which is empty; put the value into it`);
}
