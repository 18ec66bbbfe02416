import { type AddressInfo, connect, createServer } from 'node:net';

import { makeSigningKey } from '#operator';
import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { selectWithExploration } from '../../src/cli/exploration.ts';
import type { CheckResult } from '../../src/model/run.ts';
import { runSuite } from '../../src/runner/run.ts';

const statedLengths = /^content-length:.*\r\n/gim;

test('an edge that goes by the bytes it has, whatever length is stated, is found out', async () => {
  const checks = await runBehindEdge((request) => {
    const [head = '', body = ''] = request.split('\r\n\r\n');
    const restated = `${head}\r\n`.replaceAll(statedLengths, '');
    return `${restated}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  });
  expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['explore/verify-content-length', 'failed'],
    ['explore/verify-content-length-short', 'failed'],
  ]);
  for (const { findings } of checks) expect(findings[0]).toMatchObject({ actual: 'HTTP 200' });
  expect(checks[0]?.replay).toMatch(/BODY=.* -H '?"?content-length: .* --data-raw "\$BODY"$/);
});

test('an edge that hands requests on as they are passes', async () => {
  const checks = await runBehindEdge((request) => request);
  expect(checks.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
});

/** Explores stated lengths behind an edge that changes the bytes of each request. */
async function runBehindEdge(change: (request: string) => string): Promise<readonly CheckResult[]> {
  const release = releases.find(({ name }) => name === 'r3.2');
  if (release === undefined) throw new RangeError('r3.2');
  await using operator = await startEmbedded(release, [], {
    signingKey: await makeSigningKey(),
    authority: 'none',
  });
  const target = embeddedTarget(operator, release);
  const api = new URL(target.apiBaseUrl);
  const server = createServer((client) => {
    const behind = connect(Number(api.port), api.hostname);
    client.on('error', () => behind.destroy());
    behind.on('error', () => client.destroy());
    // Requests as short as these come in one piece.
    client.on('data', (bytes) => behind.write(change(bytes.toString('latin1')), 'latin1'));
    client.on('close', () => behind.destroy());
    behind.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a server that listens on TCP has an address of this kind.
  const edge = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { run } = await runSuite({
    checks: selectWithExploration(
      [],
      [],
      ['explore/verify-content-length', 'explore/verify-content-length-short'],
      'r3.2',
      { seed: 1, requests: 600 },
    ),
    requirements,
    scenarios: {},
    target: { ...target, apiBaseUrl: `${edge}${api.pathname}` },
    tool: { name: 'lengths', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  await new Promise((resolve) => server.close(resolve));
  return run.checks;
}
