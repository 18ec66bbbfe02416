import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a made file, with a first line (in JSON, a first member) that says from what and how. */
export async function write(file: string, source: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const note = `Made from ${source} by "npm run generate"; do not edit.`;
  const whole = file.endsWith('.json')
    ? text.replace('{', `{\n  "$comment": ${JSON.stringify(note)},`)
    : `// ${note}\n${text}`;
  await writeFile(file, `${whole.trimEnd()}\n`);
}
