import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Run } from '../../src/model/run.ts';

/** Where a command says that it wrote a report, from the folder that it ran in. */
export function writtenPath(stdout: string, name = 'run.json'): string {
  const paths = [...stdout.matchAll(/wrote (\S+)/g)].map(([, path = '']) => path);
  const found = paths.findLast((path) => basename(path) === name);
  if (found === undefined) throw new Error(`no ${name} was written: ${stdout}`);
  return found;
}

/** The run that a command says it wrote. */
export async function writtenRun(stdout: string, folder: string): Promise<Run> {
  return readRun(join(folder, writtenPath(stdout)));
}

/** The run of a run.json. */
export async function readRun(path: string): Promise<Run> {
  // Cast: a command of ours has written it.
  return JSON.parse(await readFile(path, 'utf8')) as Run;
}
