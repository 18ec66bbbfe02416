import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { findPrism } from '../../src/contract/find-prism.ts';
import { emptyFolder, nvConformance } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';
import { childrenOf, isGone, startRunning } from './running.ts';

// What Prism 5.16.0 does otherwise than the standard says; docs/prism.md tells of each.
const deviations = [
  'correlator/echoed-share',
  'correlator/echoed-verify',
  'correlator/full-range',
  'correlator/header-case',
  'errors/unknown-path',
  'security/not-cacheable/device-phone-number',
  'security/not-cacheable/verify',
  'share/success',
  'token-use/scheme-case',
  'verify/success',
  'verify/unknown-property',
];
const neverAnswered = [
  'errors/authentication-first',
  'security/no-internals',
  'verify/malformed-json',
  'verify/unquoted-name',
];

describe('the mock', () => {
  test.each(releases)('of $name is judged, and what is found of it is true', async (release) => {
    const folder = await emptyFolder();
    await using mock = await startRunning(
      ['mock', '--release', release.name, '--write-target', 'mock.yaml'],
      folder,
    );
    const { code, stdout } = await nvConformance(['run', 'mock.yaml'], { cwd: folder });
    const run = await writtenRun(stdout, folder);
    const ended = (outcome: string) =>
      run.checks.filter((one) => one.outcome === outcome).map(({ id }) => id);
    expect(run.target).toMatchObject({ profile: 'mock', release: release.name });
    expect({ code, failed: ended('failed'), open: ended('inconclusive') }).toEqual({
      code: 1,
      failed: deviations,
      open: neverAnswered,
    });
    expect(ended('passed').length).toBeGreaterThan(45);
    for (const one of run.checks) {
      if (one.outcome === 'inconclusive') expect(one.obstacle).toMatch(/gave no answer within 3 s/);
      if (one.outcome === 'inapplicable') expect(one.lacking, one.id).not.toEqual([]);
    }
    const about = run.checks.find(({ id }) => id === 'verify/own-number');
    expect(about?.lacking).toEqual(['answers that depend on the subscriber']);

    // The findings, once more and without us.
    const api = /API\s+(\S+)/.exec(mock.said())?.[1] ?? '';
    const ask = (body: string) =>
      fetch(`${api}/verify`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer any',
          'content-type': 'application/json',
          'x-correlator': 'one-of-ours',
        },
        body,
        signal: AbortSignal.timeout(2000),
      });
    const served = await ask('{"foo":"bar"}');
    expect([served.status, served.headers.get('x-correlator') === 'one-of-ours']).toEqual([200, false]);
    await expect(ask('{"phoneNumber":')).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('deviates as the documentation says', async () => {
    const text = await readFile(new URL('../../docs/prism.md', import.meta.url), 'utf8');
    expect([...deviations, ...neverAnswered].filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });

  test('ends with us, whether we are asked to end or killed', async () => {
    for (const [signal, code] of [
      ['SIGTERM', 0],
      ['SIGINT', 0],
      ['SIGKILL', -1],
    ] as const) {
      await using mock = await startRunning(['mock'], await emptyFolder());
      const [prism = 0, ...others] = await childrenOf(mock.pid);
      expect(others).toEqual([]);
      expect(await mock.stop(signal)).toBe(code);
      expect(await isGone(prism), signal).toBe(true);
    }
  });

  test('says so when its port is taken', async () => {
    const folder = await emptyFolder();
    await using mock = await startRunning(['mock'], folder);
    const port = /127\.0\.0\.1:(\d+)/.exec(mock.said())?.[1] ?? '';
    const other = await nvConformance(['mock', '--port', port], { cwd: folder });
    expect([other.code, other.stderr]).toEqual([
      64,
      `Prism did not start: port ${port} is taken; write another, or --port 0 for a free one\n`,
    ]);
  });

  test('says what to install where Prism is missing', async () => {
    const nowhere = pathToFileURL(join(await emptyFolder(), 'module.js')).href;
    expect(() => findPrism(nowhere)).toThrow(
      'Prism is not installed; install it: npm install @stoplight/prism-cli',
    );
  });
});
