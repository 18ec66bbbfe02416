import { readFile } from 'node:fs/promises';

import { Misuse } from '../model/misuse.ts';

/** A file that the user names: by its path, or by an option and its path. Throws a Misuse where it cannot be read. */
export async function readGiven(path: string, named = path): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Misuse(`${named}: there is no such file that can be read`, { cause });
  }
}
