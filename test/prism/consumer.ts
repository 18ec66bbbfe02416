// A consumer's tests, for the proxy to stand before: some of our own checks, sent to the API root that the proxy names.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { parse, stringify } from 'yaml';

const [targetFile = '', ...checks] = process.argv.slice(2);
const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));
const target = parse(await readFile(targetFile, 'utf8')) as Readonly<Record<string, unknown>>;
const through = targetFile.replace(/\.yaml$/, '-through.yaml');
await writeFile(through, stringify({ ...target, api: { root: process.env['NV_API_ROOT'] } }));
const { status } = spawnSync(process.execPath, [
  bin,
  'run',
  through,
  '--out',
  'through',
  '--check',
  ...checks,
]);
// Whether the tests pass is not what the proxy judges; 70 is: the consumer itself broke.
process.exitCode = status === 70 ? 70 : 0;
