import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { Misuse } from '../model/misuse.ts';
import { looksLikePact, type Pact, readPact } from './pact-file.ts';

/** Reads a pact file, or every pact of a folder that is about a provider. Throws a Misuse where there is none. */
export async function readPacts(path: string, provider: string): Promise<readonly Pact[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new Misuse(
      `--pact ${path}: there is no such file or folder; write a pact file, a folder or the URL of a broker`,
    );
  }
  if (!found.isDirectory()) {
    const document = await readJson(path);
    if (!looksLikePact(document)) throw new Misuse(`${path}: this is no pact; write the path of one`);
    return [readPact(document, path)];
  }
  const names = (await readdir(path, { recursive: true }))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const documents = await Promise.all(
    names.map(async (name) => ({ source: join(path, name), document: await readJson(join(path, name)) })),
  );
  const pacts = documents
    .filter(({ document }) => looksLikePact(document))
    .map(({ source, document }) => readPact(document, source));
  const wanted = pacts.filter((one) => one.provider === provider);
  if (wanted.length > 0) return wanted;
  const providers = [...new Set(pacts.map((one) => one.provider))];
  throw new Misuse(
    providers.length === 0
      ? `--pact ${path}: there is no pact in this folder`
      : `--pact ${path}: no pact in this folder is with ${provider}; write --provider and one of ${providers.join(', ')}`,
  );
}

/** Reads a JSON file. Throws a Misuse where it is none. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Misuse(`${path}: this is not JSON that can be read; write the path of a JSON file`, { cause });
  }
}
