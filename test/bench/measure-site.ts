import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { writeSite } from '../../src/cli/write-site.ts';
import { nightlyRun, writeHistories } from '../history/many-runs.ts';

/** What one more run costs a site of many targets with a year of nightly runs each, and how large its pages are. */
export async function measureSite(
  root: string,
  targets: number,
  nights: number,
): Promise<{ readonly seconds: number; readonly bytes: Readonly<Record<string, number>> }> {
  await writeHistories(root, targets, nights);
  const run = nightlyRun(0, nights);
  const folder = join(root, 'operator-0', 'r3.2', run.startedAt.replaceAll(/[-:]/g, ''));
  await mkdir(folder);
  const start = performance.now();
  const troubles = await writeSite(run, root, folder);
  const seconds = (performance.now() - start) / 1000;
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  const pages = {
    'the index': join(root, 'index.html'),
    'the matrix': join(root, 'matrix.html'),
    'the page of a target': join(root, 'operator-0', 'r3.2', 'index.html'),
    'a page of changes': join(folder, 'changes.html'),
    'a badge': join(root, 'operator-0', 'r3.2', 'badge.svg'),
  };
  const sizes = await Promise.all(
    Object.entries(pages).map(async ([name, path]) => [name, (await stat(path)).size] as const),
  );
  return { seconds, bytes: Object.fromEntries(sizes) };
}
