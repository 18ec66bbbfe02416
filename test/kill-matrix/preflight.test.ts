import { expect, test } from 'vitest';

import { allChecks } from '../../src/cli/catalogue.ts';
import { allFaults } from '../../src/cli/faults.ts';
import { runBent } from './judge-fault.ts';

const faults = (await allFaults()).filter((one) => one.atPreflight !== undefined);

test.concurrent.each(faults)(
  '$id is caught without a subscriber by exactly the checks it names',
  async (fault) => {
    const run = await runBent([fault], fault.release, { profile: 'preflight' });
    const ended = (outcome: string) =>
      run.checks.filter((one) => one.outcome === outcome).map((one) => one.id);
    expect(ended('failed').toSorted()).toEqual(fault.atPreflight?.caughtBy.toSorted());
    expect(ended('inconclusive').toSorted()).toEqual((fault.atPreflight?.blinds ?? []).toSorted());
  },
);

test('what remains of every check without a subscriber is able to fail', async () => {
  const caught = new Set(faults.flatMap((one) => one.atPreflight?.caughtBy ?? []));
  const remaining = (await allChecks()).filter((one) => one.atPreflight !== undefined);
  expect(remaining.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
});
