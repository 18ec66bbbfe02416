import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { makeAuthority, makeSigningKey, startOperator, type BendSource } from '#operator';

import { embeddedTarget } from '../../src/cli/embedded.ts';
import type { Run } from '../../src/model/run.ts';
import type { Target } from '../../src/model/target.ts';
import { capabilitiesOf } from '../../src/target/capabilities.ts';
import { hostileTarget, lines, release, runAgainst } from '../hostile/hostile-target.ts';

const authority = await makeAuthority();
const signingKey = await makeSigningKey();
const chapters = ['tls', 'discovery', 'share'];

/** Runs some chapters against an operator whose only port is bent. */
async function judge(
  bends: readonly BendSource[],
  change: (target: Target) => Target = (same) => same,
): Promise<Run> {
  await using operator = await startOperator({ authority, signingKey, bends });
  const target = change(embeddedTarget(operator, release));
  // Awaited here, so that the operator is not closed under the run.
  return await runAgainst({ ...target, capabilities: capabilitiesOf(target) }, ({ check }) =>
    chapters.includes(check.id.split('/')[0] ?? ''),
  );
}

const outcomesOf = (run: Run, outcome: string) =>
  run.checks.filter((one) => one.outcome === outcome).map(({ id }) => id);

test('where every certificate has expired, that is the failure, and what it keeps from us is not', async () => {
  const run = await judge([
    {
      ports: {
        main: { tls: async (sound) => ({ ...sound, ...(await authority.certify({ daysLeft: -2 })) }) },
      },
    },
  ]);
  expect(outcomesOf(run, 'failed')).toEqual(['tls/certificate/validity']);
  const left = run.checks.filter(({ outcome }) => outcome === 'inconclusive');
  expect(left.length).toBeGreaterThan(20);
  for (const { cause, obstacle } of left) {
    expect(cause).toBe('target');
    expect(obstacle).toContain('shows a certificate that is out of date (CERT_HAS_EXPIRED)');
  }
});

test('where the authority is not known, it is said what to write', async () => {
  const run = await judge([], ({ tls: _left, ...target }) => target);
  expect(outcomesOf(run, 'failed')).toEqual(['tls/certificate/chain']);
  const left = run.checks.filter(({ outcome }) => outcome === 'inconclusive');
  expect(left.length).toBeGreaterThan(20);
  for (const { cause, obstacle } of left) {
    expect(cause).toBe('config');
    expect(obstacle).toContain('tls: { ca: { file: ca.pem } }');
  }
});

test('clear text on loopback has no TLS to judge; elsewhere it breaks the rule', async () => {
  await using operator = await startOperator({ signingKey });
  const onLoopback = embeddedTarget(operator, release);
  const quiet = await runAgainst(onLoopback, ({ check }) => check.id.startsWith('tls/'));
  expect(quiet.checks).toEqual([]);
  expect(onLoopback.capabilities.has('TLS')).toBe(false);

  const elsewhere = { ...onLoopback, apiBaseUrl: 'http://api.operator.example/number-verification/v2' };
  const target = { ...elsewhere, capabilities: capabilitiesOf(elsewhere) };
  const run = await runAgainst(target, ({ check }) => check.id === 'tls/endpoints-named');
  expect(run.verdict).toBe('non-conformant');
  expect(run.checks[0]?.findings).toContainEqual({
    of: 'endpoints: API',
    expected: 'https URLs only',
    actual: 'http://api.operator.example, in clear text',
  });
});

// What listens on a port that is said to be https.
const strange: readonly (readonly [name: string, server: () => Server])[] = [
  ['hangs up', () => createServer((socket) => socket.on('error', () => {}).end())],
  ['resets', () => createServer((socket) => socket.on('error', () => {}).resetAndDestroy())],
  [
    'speaks clear text',
    () =>
      createServer((socket) =>
        socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'),
      ),
  ],
  ['says nothing', () => createServer((socket) => socket.on('error', () => {}).resume())],
];

test.concurrent.each(strange)('where a host %s, no rule of TLS is kept or broken', async (_name, start) => {
  const server = start();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Cast: a server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const target = hostileTarget(`https://127.0.0.1:${port}`, 0.5);
  // Without discovery the endpoints are known, so that it comes to handshakes.
  const { issuer: _none, ...direct } = {
    ...target,
    endpoints: {
      authorization: `https://127.0.0.1:${port}/authorize`,
      token: `https://127.0.0.1:${port}/token`,
    },
  };
  for (const one of [target, direct]) {
    const run = await runAgainst(
      { ...one, capabilities: capabilitiesOf(one) },
      ({ check }) => check.id.startsWith('tls/') && check.id !== 'tls/endpoints-named',
    );
    expect(run.checks.length).toBeGreaterThan(8);
    expect(lines(run, ({ outcome, cause }) => outcome !== 'inconclusive' || cause !== 'target')).toEqual([]);
  }
  server.close();
});
