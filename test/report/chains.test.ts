import { describe, expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks, selectChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget, startEmbedded, startEmbeddedAggregator } from '../../src/cli/embedded.ts';
import type { Release } from '../../src/model/release.ts';
import type { Run } from '../../src/model/run.ts';
import { chainsOf } from '../../src/report/chains.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { runSuite } from '../../src/runner/run.ts';

// Cast: the default release is one of the releases.
const release = releases.find(({ name }) => name === defaultRelease) as Release;
const both = ['aggregation/each-operator', 'authorization/network-identity'];

async function runOf(
  start: typeof startEmbedded | typeof startEmbeddedAggregator,
  profile: 'operator' | 'aggregator',
): Promise<Run> {
  await using operator = await start(release, [], { authority: 'none' });
  const finished = await runSuite({
    checks: selectChecks(await allChecks(), [], both),
    requirements,
    scenarios,
    target: embeddedTarget(operator, release, profile),
    tool: { name: 'test', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  return finished.run;
}

describe('the chain of authorization servers', () => {
  test('behind an aggregator leads over the operator of each subscriber and back, and the report shows it', async () => {
    const run = await runOf(startEmbeddedAggregator, 'aggregator');
    const asked = new URL(run.target.issuer ?? '').host;
    const chains = chainsOf(run);
    expect(chains).toHaveLength(2);
    for (const { servers, example } of chains) {
      expect([servers[0], servers.length, servers[2], example.length]).toEqual([asked, 3, asked, 3]);
      expect(example.map((id) => run.exchanges[id]?.leg)).toEqual(['device', 'device', 'device']);
    }
    const behind = chains.map(({ servers }) => servers[1]);
    expect(new Set([asked, ...behind]).size).toBe(3);
    // Each sign-in is in one chain, and each exchange of a device on one way.
    const signIns = Object.values(run.exchanges).filter(
      ({ leg, request }) => leg === 'device' && request.url.startsWith(`${run.target.issuer}/authorize?`),
    );
    expect(chains.reduce((sum, { count }) => sum + count, 0)).toBe(signIns.length);
    const html = renderHtml(run);
    expect(html).toContain('Authorization servers on the way');
    for (const host of behind) expect(html).toContain(`<code>${host}</code> (behind it) → `);
  });

  test('of an operator is the operator, and the report says nothing of it', async () => {
    const run = await runOf(startEmbedded, 'operator');
    expect(chainsOf(run).map(({ servers }) => servers)).toEqual([[new URL(run.target.issuer ?? '').host]]);
    expect(renderHtml(run)).not.toContain('Authorization servers on the way');
  });
});
