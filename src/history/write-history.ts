import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { KeptRun } from '../model/history.ts';
import { historyFile, listFile } from './read-history.ts';

/** An entry as it stands in a history. Each begins a line of its own, so that a torn one before it harms itself alone. */
export function lineOf({ entry }: KeptRun): string {
  return `\n${JSON.stringify(entry)}`;
}

/** Enters a run into the history of its folder. Entries are only ever added: two runs that end at once are both kept. */
export async function enter(root: string, folder: string, kept: KeptRun): Promise<void> {
  await mkdir(folder, { recursive: true });
  const list = join(root, listFile(kept.list.digest));
  // Its name is its content: whoever was first wrote the same.
  if (!(await exists(list))) await replace(list, `${JSON.stringify(kept.list)}\n`);
  await appendFile(join(folder, historyFile), lineOf(kept));
}

/** Writes a file whole or not at all. */
export async function replace(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  await writeFile(part, text);
  await rename(part, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
