import { differencesOf } from '../history/differences.ts';
import { keptOf } from '../history/kept-of.ts';
import { Misuse } from '../model/misuse.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Run } from '../model/run.ts';
import { differenceNames } from '../report/comparison-wording.ts';
import { mergeShards } from '../runner/merge.ts';
import type { ShardNumber } from '../runner/shard.ts';

// Shards run beside each other or one after the other in one pipeline. What is further apart is not one run.
const longestApartMs = 24 * 60 * 60 * 1000;

/** A run with the path that it was read from. */
export interface ReadRun {
  readonly path: string;
  readonly run: Run;
}

/** The part that `--shard` names, such as 2/3. Throws a Misuse. */
export function parseShard(text: string): ShardNumber {
  const [, number, of] = (/^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? []).map(Number);
  if (number !== undefined && of !== undefined && number >= 1 && number <= of) return { number, of };
  throw new Misuse(`--shard ${text}: write which part of how many, e.g. --shard 1/3`);
}

/** Runs as they are to be reported: shards become the one run that they are parts of. Throws a Misuse where they are not. */
export function whole(read: readonly ReadRun[]): readonly Run[] {
  const shards = read.filter(({ run }) => run.shard !== undefined);
  const others = read.filter(({ run }) => run.shard === undefined).map(({ run }) => run);
  const [first, ...further] = shards;
  if (first === undefined) return others;
  for (const other of further) refuseOthers(first, other);
  const numbers = new Map<number | undefined, string>();
  for (const { path, run } of shards) {
    const known = numbers.get(run.shard?.number);
    if (known !== undefined) {
      throw new Misuse(`${known} and ${path} are both shard ${run.shard?.number}; name each shard once`);
    }
    numbers.set(run.shard?.number, path);
  }
  const runs = shards.map(({ run }) => run);
  return isNonEmpty(runs) ? [mergeShards(runs), ...others] : others;
}

function refuseOthers(first: ReadRun, other: ReadRun): void {
  const refuse = (what: string, one: string, another: string): never => {
    throw new Misuse(
      `${first.path} and ${other.path} are no shards of one run (${what}: ${one}, and ${another}); name the shards of one run only`,
    );
  };
  const [difference] = differencesOf(keptOf(first.run).entry, keptOf(other.run).entry);
  if (difference !== undefined) {
    refuse(differenceNames[difference.of], difference.before, difference.after);
  }
  const [one, another] = [first.run, other.run];
  if (one.shard?.of !== another.shard?.of) {
    refuse('Number of shards', String(one.shard?.of), String(another.shard?.of));
  }
  if (one.shard?.plan !== another.shard?.plan) {
    refuse('Plan', one.shard?.plan ?? 'none', another.shard?.plan ?? 'none');
  }
  if (Math.abs(Date.parse(one.startedAt) - Date.parse(another.startedAt)) > longestApartMs) {
    refuse('Started more than a day apart', one.startedAt, another.startedAt);
  }
}
