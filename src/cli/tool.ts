import { readFileSync } from 'node:fs';

/** Name and version of this tool, from its package.json. */
export function readTool(): { readonly name: string; readonly version: string } {
  for (const path of ['../../package.json', '../../../package.json']) {
    const found = readPackage(new URL(path, import.meta.url));
    if (found !== undefined) return found;
  }
  throw new Error('package.json of nv-conformance is not where it was installed');
}

function readPackage(url: URL): { name: string; version: string } | undefined {
  try {
    const { name, version } = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
    return name === 'nv-conformance' && typeof version === 'string' ? { name, version } : undefined;
  } catch {
    return undefined;
  }
}
