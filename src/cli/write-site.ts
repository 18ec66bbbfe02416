import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

import { fileNames } from './formats.ts';
import type { Comparison } from '../model/comparison.ts';
import type { KeptRun } from '../model/history.ts';
import type { Run } from '../model/run.ts';
import { compare } from '../history/compare.ts';
import { factsOf } from '../history/differences.ts';
import { keptOf } from '../history/kept-of.ts';
import { predecessorOf } from '../history/predecessor.ts';
import { checkListsOf, type CheckLists, type History, readHistory } from '../history/read-history.ts';
import { enter, replace } from '../history/write-history.ts';
import { renderBadge } from '../report/site/badge.ts';
import { renderChangePage } from '../report/site/change-page.ts';
import { renderIndexPage } from '../report/site/index-page.ts';
import { renderMatrixPage } from '../report/site/matrix-page.ts';
import { generator } from '../report/site/shell.ts';
import { type ShownRun, type ShownTarget, speaking } from '../report/site/site-model.ts';
import { renderTargetPage } from '../report/site/target-page.ts';

// A year of nights and a month: the page of a target stays far below 2 MB. The history itself keeps all.
const mostShown = 400;
// In bytes. Of other targets the last runs are enough, a dozen or more; so 200 targets are read in a moment.
const endOfOthers = 32_768;
// Who enters a run meanwhile renders the site himself; a site that changes all the time is not waited for.
const mostRounds = 5;
// The mark stands within the first bytes of every file of ours.
const markWithin = 1024;
const changePage = 'changes.html';
const reportNames: ReadonlySet<string> = new Set(Object.values(fileNames));

/**
 * Enters a run into the history of its target, and brings the pages of the site about it up to date: those of the target, the
 * index and the matrix. Returns what a user should know: files that are not ours, and lines that could not be read.
 */
export async function writeSite(run: Run, root: string, folder: string): Promise<readonly string[]> {
  const targetFolder = dirname(folder);
  const lists = checkListsOf(root);
  const earlier = await readHistory(targetFolder, lists);
  // What an earlier rendering of the same run has written counts too.
  const files = (await readdir(folder)).filter((name) => reportNames.has(name)).toSorted();
  const first = keptOf(run, basename(folder), files);
  const before = predecessorOf(first, earlier.runs);
  const kept: KeptRun =
    before === undefined ? first : { ...first, entry: { ...first.entry, files: [...files, changePage] } };
  await enter(root, targetFolder, kept);
  const troubles = new Set<string>();
  const put = async (path: string, text: string): Promise<void> => {
    if (await isOurs(path)) await replace(path, text);
    else
      troubles.add(`${path} is not of this site, so it is left alone; move it away to see ours in its place`);
  };
  if (before !== undefined) await put(join(folder, changePage), renderChangePage(compare(before, kept)));
  for (let round = 0; round < mostRounds; round += 1) {
    const state = await readAll(root, targetFolder);
    for (const one of state.troubles) troubles.add(one);
    await writePages(root, targetFolder, state, put);
    // A run that ended meanwhile may have been rendered by a page that we have just replaced with one without it.
    const { bytes } = await readAll(root, targetFolder, 0);
    if (bytes === state.bytes) break;
  }
  return [...troubles];
}

interface State {
  readonly own: History;
  readonly targets: readonly ShownTarget[];
  readonly troubles: readonly string[];
  /** Of all histories together. */
  readonly bytes: number;
}

async function readAll(root: string, ownFolder: string, most = Infinity): Promise<State> {
  const lists: CheckLists = checkListsOf(root);
  const folders = await targetFolders(root);
  const histories = await Promise.all(
    folders.map(async (folder) => {
      const own = join(root, folder) === join(ownFolder);
      return {
        folder,
        own,
        history: await readHistory(join(root, folder), lists, own ? most : Math.min(most, endOfOthers)),
      };
    }),
  );
  const mine = histories.find(({ own }) => own)?.history ?? { runs: [], troubles: [], bytes: 0 };
  return {
    own: mine,
    targets: histories.flatMap(({ folder, history: { runs } }) =>
      runs.length === 0 ? [] : [{ folder, runs, since: sinceBefore(speaking({ runs }), runs) }],
    ),
    troubles: histories.flatMap(({ history }) => history.troubles),
    bytes: histories.reduce((sum, { history }) => sum + history.bytes, 0),
  };
}

function sinceBefore(run: KeptRun | undefined, runs: readonly KeptRun[]): Comparison | undefined {
  if (run === undefined) return undefined;
  const before = predecessorOf(run, runs);
  return before && compare(before, run);
}

/** The folders of targets by release, from that of the site. Whatever else stands there is none of our business. */
async function targetFolders(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    (await foldersIn(root)).map(async (target) =>
      (await foldersIn(join(root, target))).map((release) => `${target}/${release}`),
    ),
  );
  return found.flat().toSorted(new Intl.Collator('en', { numeric: true }).compare);
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { withFileTypes: true }))
    .filter((one) => one.isDirectory())
    .map(({ name }) => name);
}

async function writePages(
  root: string,
  ownFolder: string,
  { own, targets }: State,
  put: (path: string, text: string) => Promise<void>,
): Promise<void> {
  const folder = relative(root, ownFolder).replaceAll(sep, '/');
  const shown = own.runs.slice(-mostShown);
  const runs = shown.map((kept): ShownRun => {
    const before = predecessorOf(kept, shown);
    return {
      kept,
      facts: factsOf(kept.entry),
      ...(before === undefined ? {} : { since: compare(before, kept) }),
    };
  });
  await put(join(ownFolder, 'index.html'), renderTargetPage(folder, runs, own.runs.length - shown.length));
  await put(join(ownFolder, 'badge.svg'), renderBadge({ folder, runs: shown }));
  await put(join(root, 'index.html'), renderIndexPage(targets));
  await put(join(root, 'matrix.html'), renderMatrixPage(targets));
}

async function isOurs(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(markWithin), 0, markWithin, 0);
    return buffer.subarray(0, bytesRead).toString('utf8').includes(generator);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return true;
    if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR') return false;
    throw cause;
  }
}
