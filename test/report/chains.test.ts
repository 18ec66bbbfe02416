import { describe, expect, test } from 'vitest';

import { chainsOf } from '../../src/report/chains.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { runBent } from '../kill-matrix/judge-fault.ts';

const both = ['aggregation/each-operator', 'authorization/network-identity'];

describe('the chain of authorization servers', () => {
  test('behind an aggregator leads over the operator of each subscriber and back, and the report shows it', async () => {
    const run = await runBent([], undefined, { ids: both, profile: 'aggregator' });
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
    const run = await runBent([], undefined, { ids: both });
    expect(chainsOf(run).map(({ servers }) => servers)).toEqual([[new URL(run.target.issuer ?? '').host]]);
    expect(renderHtml(run)).not.toContain('Authorization servers on the way');
  });
});
