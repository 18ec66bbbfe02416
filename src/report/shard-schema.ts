import { count, list, type Schema, shape, text } from './schema-words.ts';

/** Schema of the member `shard` of a run. `check` are the members of a check that its end does not change. */
export function shardSchema(check: Readonly<Record<string, Schema>>): Schema {
  return shape('Which part of its plan the run was.', {
    number: count('From 1.'),
    of: count('How many parts there are.'),
    plan: text('Digest of the whole plan: the same for all its shards.'),
    elsewhere: list(
      shape('A check that another shard performs.', { ...check, shard: count('The number of that shard.') }),
      'The checks of the other shards.',
    ),
  });
}

/** Schema of the member `merged` of a run. */
export const mergedSchema = shape('The shards that the run was merged from.', {
  shards: count('How many there are.'),
  missing: list(count('Number of a shard.'), 'Those that were not there; their checks are inconclusive.'),
});
