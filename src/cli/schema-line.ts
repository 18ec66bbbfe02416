import { createRequire } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

/** The line by which editors find the schema of a target file: where this package is installed. */
export function schemaLine(path: string): string {
  const schema = createRequire(import.meta.url).resolve('nv-conformance/target.schema.json');
  const way = relative(dirname(resolve(path)), schema)
    .split(sep)
    .join('/');
  return `# yaml-language-server: $schema=${way}\n`;
}
