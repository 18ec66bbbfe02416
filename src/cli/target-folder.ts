import { join } from 'node:path';

import type { Run } from '../model/run.ts';

/** The folder of a target by its release, beneath that of all reports. */
export function targetFolder(out: string, { name, release }: Run['target']): string {
  return join(out, slug(name), release);
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9.-]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '') || 'target'
  );
}
