import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { stringify } from 'yaml';

import { schemaLine } from './schema-line.ts';

// The number that the examples of the contract show; reserved for fiction by Ofcom.
const phoneNumber = '+447700900123';
// Anything will do: a mock takes every Bearer token.
const token = 'any-token-will-do-for-a-mock';
// Prism never answers malformed JSON, and a mock that does answer needs milliseconds.
const timeoutSeconds = 3;

/** Writes a target file for a mock; the token goes into a folder beside it. */
export async function writeMockTarget(
  path: string,
  mock: { readonly root: string; readonly release: string },
): Promise<void> {
  const folder = `${basename(path, extname(path))}.secrets`;
  await mkdir(join(dirname(path), folder), { recursive: true });
  const file = `${folder}/supplied.token`;
  await writeFile(join(dirname(path), file), token);
  const document = {
    name: 'prism-mock',
    release: mock.release,
    profile: 'mock',
    api: { root: mock.root },
    devices: { subscriber: { phoneNumber, path: 'direct' } },
    tokens: { supplied: { file } },
    limits: { concurrency: 4, timeoutSeconds },
  };
  await writeFile(path, `${schemaLine(path)}${stringify(document)}`);
}
