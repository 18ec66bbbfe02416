import { expect, test } from 'vitest';

import { allFaults } from '../../src/cli/faults.ts';
import { consequenceOf } from '../../src/model/level.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { profileOf, runBent } from './judge-fault.ts';

/** Tests every fault of one half of the catalogue: two files, because the machine has two cores. */
export async function testFaults(half: 0 | 1): Promise<void> {
  const faults = (await allFaults()).filter((_fault, index) => index % 2 === half);
  test.concurrent.each(faults)('$id is caught by exactly the checks that it names', async (fault) => {
    const run = await runBent([fault], fault.release, profileOf(fault));
    const ended = (outcome: string) =>
      run.checks.filter((one) => one.outcome === outcome).map((one) => one.id);
    expect(ended('failed').toSorted()).toEqual(fault.caughtBy.toSorted());
    expect(ended('inconclusive').toSorted()).toEqual((fault.blinds ?? []).toSorted());

    const caught = run.checks.filter((one) => one.outcome === 'failed');
    const violates = caught.some((one) => one.consequence === 'violation');
    const demanded = run.checks.filter(
      ({ level, authority }) => consequenceOf(level, authority) === 'violation',
    );
    const leavesOpen = demanded.some(({ id }) => fault.blinds?.includes(id) === true);
    expect(run.verdict).toBe(violates ? 'non-conformant' : leavesOpen ? 'inconclusive' : 'conformant');
    expect(run.counts.failed + run.counts.warning + run.counts.note).toBe(fault.caughtBy.length);

    // The first screen shows no evidence, and packing it would take longer than the rest.
    const [firstScreen = ''] = renderHtml({ ...run, exchanges: {} }).split('id="failures"');
    for (const { id } of caught) expect(firstScreen).toContain(id);
  });
}
