import { planOf, type InapplicableCheck, type Plan, type PlannedCheck } from './plan.ts';
import { requestsOf } from './predict.ts';
import { digestOf } from './provenance.ts';
import { Misuse } from '../model/misuse.ts';

/** Which part of how many. */
export interface ShardNumber {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** A plan that is split into shards. */
export interface Split {
  /** The part that was asked for. */
  readonly plan: Plan;
  /** The checks of the other parts, each with the number of its shard. */
  readonly elsewhere: readonly { readonly shard: number; readonly one: PlannedCheck | InapplicableCheck }[];
  /** Digest of the whole plan: the same for all its shards. */
  readonly digest: string;
}

/**
 * One part of a plan, always the same for the same plan. The checks of a rule stay together, and the rules are shared out by
 * what they cost. A check that looks back at the others belongs with each of them: every shard whose checks call the API has it.
 */
export function splitPlan(whole: Plan, { number, of }: ShardNumber): Split {
  const alone = whole.planned.filter(({ looksBack }) => !looksBack);
  const rules = [...Map.groupBy([...alone, ...whole.inapplicable], ({ requirement }) => requirement.id)];
  if (of > rules.length) {
    throw new Misuse(
      `--shard ${number}/${of}: the plan has ${rules.length} rules to share out; write at most as many shards`,
    );
  }
  const loads = Array.from({ length: of }, () => 0);
  const shardOfRule = new Map<string, number>();
  for (const [rule, checks] of rules.toSorted(byWeight)) {
    const place = loads.indexOf(Math.min(...loads));
    shardOfRule.set(rule, place + 1);
    loads[place] = (loads[place] ?? 0) + weightOf(checks);
  }
  const shardOf = (one: PlannedCheck | InapplicableCheck): number => shardOfRule.get(one.requirement.id) ?? 1;
  const calling = new Set(alone.filter(({ cost }) => cost.apiCalls > 0).map(shardOf));
  const back = whole.planned.filter(({ looksBack }) => looksBack);
  const has = (shard: number): boolean => calling.has(shard) || (calling.size === 0 && shard === 1);
  const planned = [...alone.filter((one) => shardOf(one) === number), ...(has(number) ? back : [])];
  const firstBack = calling.size === 0 ? 1 : Math.min(...calling);
  return {
    plan: planOf(
      planned,
      whole.inapplicable.filter((one) => shardOf(one) === number),
    ),
    elsewhere: [
      ...[...alone, ...whole.inapplicable].map((one) => ({ shard: shardOf(one), one })),
      ...(has(number) ? [] : back.map((one) => ({ shard: firstBack, one }))),
    ].filter(({ shard }) => shard !== number),
    digest: digestOf([
      of,
      whole.planned.map(({ check }) => check.id).toSorted(),
      whole.inapplicable.map(({ check }) => check.id).toSorted(),
    ]),
  };
}

type Rule = readonly [id: string, checks: readonly (PlannedCheck | InapplicableCheck)[]];

// The heaviest first: so that the light ones can make up for what the heavy ones leave uneven.
function byWeight([id, checks]: Rule, [other, others]: Rule): number {
  return weightOf(others) - weightOf(checks) || (id < other ? -1 : 1);
}

// A second of waiting is about as long as a request over a slow connection.
function weightOf(checks: Rule[1]): number {
  return checks.reduce(
    (sum, one) => sum + ('cost' in one ? requestsOf(one.cost) + one.cost.longestWaitSeconds : 0),
    0,
  );
}
