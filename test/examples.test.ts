import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { defaultRelease, releases } from '../generated/releases.ts';
import { loadTarget } from '../src/target/load-target.ts';

const folder = new URL('../examples/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));

// The secrets that the examples refer to do not exist, so reading ends at the first of them and no earlier.
test.each(files)('%s is a sound target file but for its secrets', async (name) => {
  const path = fileURLToPath(new URL(name, folder));
  const reading = loadTarget(path, { releases, defaultRelease, environment: {} });
  await expect(reading).rejects.toThrow(/refers to the (file|environment variable) \S+,/);
});
