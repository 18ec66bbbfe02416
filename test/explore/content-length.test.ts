import { type AddressInfo, connect, createServer } from 'node:net';

import { expect, test } from 'vitest';

import type { CheckResult } from '../../src/model/run.ts';
import { runExploration } from './run-exploration.ts';

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
  let behindEdge = new URL('http://127.0.0.1');
  const server = createServer((client) => {
    const behind = connect(Number(behindEdge.port), behindEdge.hostname);
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
  const { run } = await runExploration({
    release: 'r3.2',
    seed: 1,
    requests: 600,
    only: ['explore/verify-content-length', 'explore/verify-content-length-short'],
    through: (apiBaseUrl) => {
      behindEdge = new URL(apiBaseUrl);
      return edge + behindEdge.pathname;
    },
  });
  await new Promise((resolve) => server.close(resolve));
  return run.checks;
}
