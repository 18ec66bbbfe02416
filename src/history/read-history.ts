import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CheckList, KeptRun } from '../model/history.ts';
import { checkList, historyEntry } from './history-schema.ts';

/** The file of a target's folder that has one line for each run. */
export const historyFile = 'history.jsonl';

/** The runs of a history from the first to the last, and what could not be read. */
export interface History {
  readonly runs: readonly KeptRun[];
  /** A sentence for each line that is no entry; all are left where they are. */
  readonly troubles: readonly string[];
  /** Grows with every entry: a history of the same size is the same history. */
  readonly bytes: number;
}

/** The lists of checks of a reports folder, each read once. */
export type CheckLists = (digest: string) => Promise<CheckList | undefined>;

/** Reads the lists of checks of a reports folder as they are asked for. */
export function checkListsOf(root: string): CheckLists {
  const known = new Map<string, Promise<CheckList | undefined>>();
  return (digest) => {
    const list = known.get(digest) ?? readList(join(root, listFile(digest)));
    known.set(digest, list);
    return list;
  };
}

/** The name of the file of a list of checks. */
export function listFile(digest: string): string {
  return `checks-${digest}.json`;
}

async function readList(path: string): Promise<CheckList | undefined> {
  try {
    return checkList.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    // Not there, or not JSON: whoever asked says which runs cannot be shown without it.
    return undefined;
  }
}

/** Reads the history of a folder, or of its end what fits in some bytes. */
export async function readHistory(folder: string, lists: CheckLists, most = Infinity): Promise<History> {
  const path = join(folder, historyFile);
  const { text, skipped, bytes } = await readEnd(path, most);
  const runs: KeptRun[] = [];
  const troubles: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    // Of the first line of an end a part may be missing.
    if (line.trim() === '' || (skipped && index === 0)) continue;
    const place = skipped ? path : `${path}, line ${index + 1}`;
    const entry = historyEntry.safeParse(parse(line)).data;
    const list = entry && (await lists(entry.checks));
    if (entry === undefined) {
      troubles.push(`${place} is no entry of a run (half-written?); it is left as it is, and not shown`);
    } else if (list === undefined) {
      troubles.push(
        `${place}: ${listFile(entry.checks)} is missing or not ours; the run is kept, and not shown`,
      );
    } else if (list.checks.length !== entry.outcomes.length) {
      troubles.push(
        `${place}: its outcomes do not fit ${listFile(entry.checks)}; the run is kept, and not shown`,
      );
    } else {
      runs.push({ entry, list });
    }
  }
  return { runs: inOrder(runs), troubles, bytes };
}

// Runs are entered as they end, and a short one may have started later; restored copies may hold a run twice.
function inOrder(runs: readonly KeptRun[]): readonly KeptRun[] {
  const byFolder = new Map(runs.map((one) => [one.entry.run, one]));
  return [...byFolder.values()].toSorted((one, other) =>
    one.entry.startedAt === other.entry.startedAt ? 0 : one.entry.startedAt < other.entry.startedAt ? -1 : 1,
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

interface End {
  readonly text: string;
  readonly skipped: boolean;
  readonly bytes: number;
}

async function readEnd(path: string, most: number): Promise<End> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const start = Math.max(0, size - most);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return { text: buffer.subarray(0, bytesRead).toString('utf8'), skipped: start > 0, bytes: size };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) {
      return { text: '', skipped: false, bytes: 0 };
    }
    throw cause;
  }
}
