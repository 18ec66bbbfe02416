import { describe, expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { makePlan, type Plan } from '../../src/runner/plan.ts';
import { requestsOf } from '../../src/runner/predict.ts';
import { type Split, splitPlan } from '../../src/runner/shard.ts';

const release = releases.find(({ name }) => name === 'r3.2');
if (release === undefined) throw new RangeError('there is no r3.2');

const plan = await planOfAll();
const backLookers = plan.planned.filter(({ looksBack }) => looksBack).map(({ check }) => check.id);

async function planOfAll(): Promise<Plan> {
  if (release === undefined) throw new RangeError('there is no r3.2');
  await using operator = await startEmbedded(release, []);
  return makePlan({ checks: await allChecks(), requirements }, embeddedTarget(operator, release));
}

function idsOf({ plan: { planned, inapplicable } }: Split): readonly string[] {
  return [...planned, ...inapplicable].map(({ check }) => check.id);
}

function splitInto(of: number): readonly Split[] {
  return Array.from({ length: of }, (_, index) => splitPlan(plan, { number: index + 1, of }));
}

describe.each([1, 2, 3, 5, 16])('a plan in %i shards', (of) => {
  const splits = splitInto(of);
  const all = [...plan.planned, ...plan.inapplicable].map(({ check }) => check.id).toSorted();

  test('has every check in exactly one of them, but for those that look back at the others', () => {
    const once = splits.flatMap(idsOf).filter((id) => !backLookers.includes(id));
    expect(once.toSorted()).toEqual(all.filter((id) => !backLookers.includes(id)));
    expect(backLookers.length).toBeGreaterThan(0);
  });

  test('has what looks back wherever the API is called, and nowhere else', () => {
    for (const split of splits) {
      const calls = split.plan.planned.some(({ cost }) => cost.apiCalls > 0);
      expect(idsOf(split).filter((id) => backLookers.includes(id))).toEqual(calls ? backLookers : []);
    }
  });

  test('keeps the checks of a rule together', () => {
    const shardsOf = new Map<string, Set<number>>();
    for (const [place, split] of splits.entries()) {
      for (const { check, requirement } of [...split.plan.planned, ...split.plan.inapplicable]) {
        if (backLookers.includes(check.id)) continue;
        shardsOf.set(requirement.id, (shardsOf.get(requirement.id) ?? new Set()).add(place));
      }
    }
    expect([...shardsOf.values()].every((places) => places.size === 1)).toBe(true);
  });

  test('names the checks of the other shards, and one plan', () => {
    for (const split of splits) {
      const elsewhere = split.elsewhere.map(({ one }) => one.check.id);
      expect([...idsOf(split), ...elsewhere].toSorted()).toEqual(all);
    }
    expect(new Set(splits.map(({ digest }) => digest)).size).toBe(1);
  });

  test('is split the same way again, and evenly', () => {
    expect(splitInto(of).map(idsOf)).toEqual(splits.map(idsOf));
    const loads = splits.map(({ plan: { planned } }) =>
      planned.reduce((sum, { cost }) => sum + requestsOf(cost) + cost.longestWaitSeconds, 0),
    );
    // The heaviest rule cannot be split; up to 5 shards it is no more than a share.
    if (of <= 5) expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.3);
  });
});

test('more shards than rules are refused', () => {
  expect(() => splitPlan(plan, { number: 1, of: 9999 })).toThrow(/the plan has \d+ rules to share out/);
});
