import { fileURLToPath } from 'node:url';

import type { Release } from '../model/release.ts';

/** Where the contract of a release stands as a file, with its base path in front of every path. */
export function mountedContract({ name }: Release): string {
  return fileURLToPath(new URL(`../../generated/${name}/mounted.json`, import.meta.url));
}
