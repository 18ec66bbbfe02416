import { readFile } from 'node:fs/promises';

import { parse } from 'yaml';

/**
 * An OpenAPI document with the base path of its release in front of every path, for tools that do not look at `servers`.
 * Nothing else is changed, references stay as they are.
 */
export async function writeMounted(file: string, basePath: string): Promise<string> {
  // Our own documents: the tests hold them to the OpenAPI schema.
  const document = parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>> & {
    readonly paths: Readonly<Record<string, unknown>>;
  };
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [`${basePath}${path}`, item]),
  );
  return JSON.stringify({ ...document, servers: [{ url: '/' }], paths }, undefined, 2);
}
