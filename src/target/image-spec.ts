import { resolve } from 'node:path';

import type { ImageSource, ImageSpec, Readiness } from '../model/image.ts';
import { Misuse } from '../model/misuse.ts';
import type { ImageEntry } from './image-entry.ts';

interface Around {
  readonly path: string;
  readonly folder: string;
  /** The port of the engine's host that each port of the container is published on. */
  readonly ports: ImageSpec['ports'];
  readonly read: (reference: { env: string } | { file: string }, where: string) => Promise<string>;
}

/** The image of a target file with all its values at hand. Throws a Misuse that says what to write instead. */
export async function imageSpecOf(entry: ImageEntry, around: Around): Promise<ImageSpec> {
  const environment: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const [name, value] of Object.entries(entry.environment)) {
    if (typeof value === 'string') environment[name] = value;
    else secrets[name] = environment[name] = await around.read(value, `image.environment.${name}`);
  }
  return {
    source: sourceOf(entry, around.folder),
    ...(entry.command === undefined ? {} : { command: entry.command }),
    environment,
    secrets,
    ports: around.ports,
    files: Object.fromEntries(
      Object.entries(entry.files).map(([inside, outside]) => [inside, resolve(around.folder, outside)]),
    ),
    ready: readinessOf(entry.ready, around.path),
    startSeconds: entry.startSeconds,
  };
}

function sourceOf({ name, build, compose }: ImageEntry, folder: string): ImageSource {
  if (build !== undefined) {
    const { context, dockerfile, arguments: given } = build;
    return { kind: 'build', context: resolve(folder, context), dockerfile, arguments: given };
  }
  if (compose !== undefined) {
    return { kind: 'compose', file: resolve(folder, compose.file), service: compose.service };
  }
  return { kind: 'name', name: name ?? '' };
}

function readinessOf(ready: ImageEntry['ready'], path: string): Readiness {
  if ('http' in ready) {
    const { http, port, tls, status } = ready;
    return { by: 'http', path: http, port, tls, status };
  }
  if ('healthy' in ready) return { by: 'health check' };
  try {
    return { by: 'log', pattern: new RegExp(ready.log) };
  } catch (cause) {
    throw new Misuse(
      `${path}: image.ready.log is ${JSON.stringify(ready.log)}, which is no regular expression; write a pattern of a line, e.g. "listening on"`,
      { cause },
    );
  }
}
