import { readdir } from 'node:fs/promises';

import type { Check } from '../check/check.ts';

/** Loads every check under a folder, in the order of their paths. A file that exports none is a bug of ours. */
export async function loadChecks(folder: URL): Promise<readonly Check[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((path) => /(?<!\.test|\.d)\.(ts|js)$/.test(path)).toSorted();
  const loaded = await Promise.all(files.map((path) => loadFile(folder, path)));
  return loaded.flat();
}

async function loadFile(folder: URL, path: string): Promise<readonly Check[]> {
  const module: unknown = await import(new URL(path.replaceAll('\\', '/'), folder).href);
  const exported: unknown =
    typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined;
  const checks: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  if (!checks.every(isCheck)) throw new TypeError(`suites/${path} exports no check by default`);
  return checks;
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'id' in value && 'act' in value;
}
