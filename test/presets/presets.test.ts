import { describe, expect, test } from 'vitest';

import { allChecks } from '../../src/cli/catalogue.ts';
import { presets } from '../../src/target/presets/index.ts';
import { judge } from '../target/world.ts';
import { shapes } from './shapes.ts';
import { simulate } from './simulate.ts';
import { verdicts } from './verdicts.ts';

const names = presets.map(({ name }) => name);

test('each preset has an operator of its shape, and a verdict', () => {
  expect(new Set(shapes.map(({ preset }) => preset))).toEqual(new Set(names));
  expect(new Set(Object.keys(verdicts))).toEqual(new Set(names));
});

// Waiting for a token to expire shows nothing about a shape.
const ids = (await allChecks()).map(({ id }) => id).filter((id) => !id.startsWith('token-use/expired'));

describe('the simulated operator of each preset', () => {
  test.each(names)('%s gets the verdict that is written beside it', async (name) => {
    const { verdict, failing, recorded } = verdicts[name] ?? {};
    await using simulated = await simulate(name);
    const run = await judge(simulated.target, ids);
    const open = run.checks.filter(
      ({ outcome, deviation }) => outcome === 'failed' && deviation === undefined,
    );
    expect(open.map(({ id }) => id).toSorted()).toEqual(failing?.toSorted());
    const stuck = run.checks.filter(({ outcome }) => outcome === 'inconclusive');
    expect(stuck.map(({ id, obstacle }) => `${id}: ${obstacle}`)).toEqual([]);
    const explaining = (run.tolerances ?? []).filter(({ checks }) => checks > 0);
    expect(explaining.map((one) => one.name)).toEqual(recorded);
    expect(run.verdict).toBe(verdict);
    // A verdict on next to nothing would be none.
    expect(run.counts.passed).toBeGreaterThan(110);
  });
});
