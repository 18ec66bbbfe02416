import { readdir } from 'node:fs/promises';

import type { Check } from '../check/check.ts';

/** Loads every check under a folder, in the order of their paths. A file that exports none is a bug of ours. */
export async function loadChecks(folder: URL): Promise<readonly Check[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter(isModule).toSorted();
  const loaded = await Promise.all(files.map((path) => loadFile(folder, path)));
  return loaded.flat();
}

/** Tells whether a file of a folder that is loaded as data is loaded: tests and declarations are not. */
export function isModule(path: string): boolean {
  return /(?<!\.test|\.d)\.(ts|js)$/.test(path);
}

/** What a module exports by default. */
export async function exportedBy(url: URL): Promise<unknown> {
  const module: unknown = await import(url.href);
  return typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined;
}

async function loadFile(folder: URL, path: string): Promise<readonly Check[]> {
  const exported = await exportedBy(new URL(path.replaceAll('\\', '/'), folder));
  const checks: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  if (!checks.every(isCheck)) throw new TypeError(`suites/${path} exports no check by default`);
  return checks;
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'id' in value && 'act' in value;
}
