import { readFile } from 'node:fs/promises';

import { parseRun } from '../history/run-file.ts';
import { Misuse } from '../model/misuse.ts';
import type { Run } from '../model/run.ts';

/** Reads a run.json. Throws a Misuse where there is none. */
export async function readRun(path: string): Promise<Run> {
  return parseRun(path, await readText(path));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Misuse(
      `${path} cannot be read; write the path of a run.json, which runs write under reports/`,
      {
        cause,
      },
    );
  }
}
