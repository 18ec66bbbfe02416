import type { CheckResult } from './run.ts';

/** A check that another shard of the same plan performs. */
export type ElsewhereCheck = Pick<
  CheckResult,
  'id' | 'suite' | 'title' | 'level' | 'authority' | 'requirement' | 'scenarios' | 'expectations'
> & { readonly shard: number };

/** Which part of a plan a run was, where the plan was split among several runs. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Digest of the whole plan: the same for all its shards. */
  readonly plan: string;
  /** The checks of the other shards, so that none is forgotten where a shard is missing. */
  readonly elsewhere: readonly ElsewhereCheck[];
}

/** The shards that a run was merged from. */
export interface Merged {
  readonly shards: number;
  /** Numbers of shards that were not there. */
  readonly missing: readonly number[];
}
