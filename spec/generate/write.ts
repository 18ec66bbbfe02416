import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a made file, with a first line that says from what and how. */
export async function write(file: string, source: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `// Made from ${source} by "npm run generate"; do not edit.\n${text.trimEnd()}\n`);
}
