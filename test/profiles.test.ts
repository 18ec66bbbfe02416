import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeSigningKey } from '#operator';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

import { releases } from '../generated/releases.ts';
import { requirements } from '../generated/requirements.ts';
import { scenarios } from '../generated/scenarios.ts';
import { allChecks } from '../src/cli/catalogue.ts';
import { chooseRelease } from '../src/cli/choose-release.ts';
import { embeddedTarget, startEmbedded, startEmbeddedAggregator } from '../src/cli/embedded.ts';
import { type ProfileName, profiles } from '../src/model/profile.ts';
import type { Release } from '../src/model/release.ts';
import type { Run } from '../src/model/run.ts';
import { renderHtml } from '../src/report/html/render-html.ts';
import { renderJunit } from '../src/report/junit.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { renderText } from '../src/report/text.ts';
import { simBasedFlowsOf } from '../src/model/sign-in-flow.ts';
import { runSuite } from '../src/runner/run.ts';
import { exampleEnvironment, exampleTarget } from './cli/example-target.ts';
import { emptyFolder, nvConformance } from './cli/run-command.ts';

// The profile operator is what the kill matrix runs in.
const cases = profiles
  .filter(({ name }) => name !== 'operator' && name !== 'mock')
  .flatMap(({ name, simBasedOnly }) =>
    releases
      .filter((release) => simBasedOnly !== true || simBasedFlowsOf(release).length > 0)
      .map((release) => [name, release.name, release] as const),
  );

const signingKey = makeSigningKey();

// How many checks each profile performs at least; without such a floor, a profile that applies to nothing would pass.
const floors: Readonly<Partial<Record<ProfileName, number>>> = {
  aggregator: 200,
  preflight: 55,
  'sim-based': 130,
  'verify-only': 180,
  'share-only': 115,
};

test.each(cases)(
  'the sound operator is conformant in profile %s, release %s, and the rest is listed with its reason',
  async (profile, _name, release) => {
    const run = await judge(profile, release);
    const { failed, warning, note, inconclusive, passed } = run.counts;
    expect({ failed, warning, note, inconclusive }).toEqual({
      failed: 0,
      warning: 0,
      note: 0,
      inconclusive: 0,
    });
    expect([run.verdict, run.target.profile]).toEqual(['conformant', profile]);
    expect(passed).toBeGreaterThan(floors[profile] ?? 0);
    const { planned, used } = run.budget;
    expect(used.authorizations).toBeLessThanOrEqual(planned.authorizations);
    expect(used.tokenRequests).toBeLessThanOrEqual(planned.tokenRequests);
    expect(used.apiCalls).toBeLessThanOrEqual(planned.apiCalls);
    const apart = run.checks.filter((one) => one.outcome === 'inapplicable');
    expect(apart.length).toBeGreaterThan(0);
    for (const { reason } of apart)
      if (reason !== undefined) expect(reason).toContain(`profile ${profile}: needs `);
    if (profile !== 'aggregator')
      expect(apart.filter(({ reason }) => reason !== undefined).length).toBeGreaterThan(20);
  },
);

test('preflight sends no request over a SIM, and asks for no token of anybody', async () => {
  const run = await judge('preflight', chooseRelease('r3.2'));
  expect(run.counts.passed).toBeGreaterThanOrEqual(70);
  const text = JSON.stringify(run.exchanges);
  expect(text).not.toContain('operatortoken');
  expect(text).not.toMatch(/"access_token/);
});

test('every report says what the profile left out, and why', async () => {
  const run = await judge('preflight', chooseRelease('r3.2'));
  const reason = 'profile preflight: needs a device or a token of a subscriber';
  const reports = [
    renderText(run, { color: false, columns: 200 }),
    renderHtml(run).replaceAll(/\s+/g, ' '),
    renderMarkdown(run),
    renderJunit(run),
    JSON.stringify(run),
  ];
  for (const report of reports) expect(report).toContain(reason);
  for (const report of reports.slice(0, 3)) {
    expect(report).toContain('Number Verification r3.2 as far as profile preflight reaches');
  }
});

const { devices: _devices, ...without } = exampleTarget;
const subscriber = { phoneNumber: '+447700900123', path: 'direct' };

describe('a target file', () => {
  const misuses: readonly (readonly [
    what: string,
    file: object,
    options: readonly string[],
    says: RegExp,
  ])[] = [
    [
      'no subscriber',
      without,
      [],
      /devices\.subscriber is missing; write its phoneNumber and path, or run with --profile preflight/,
    ],
    [
      'an unknown profile',
      { ...without, profile: 'prefligth' },
      [],
      /profile is "prefligth"; did you mean preflight\? write one of operator/,
    ],
    [
      'SIM based flows in r1.3',
      { ...without, devices: { subscriber } },
      ['--profile', 'sim-based', '--release', 'r1.3'],
      /profile sim-based does not fit release r1\.3, which knows no SIM based flow/,
    ],
    [
      'no SIM based flow',
      { ...without, devices: { subscriber } },
      ['--profile', 'sim-based'],
      /profile sim-based needs a SIM based flow .* authorization\.flows: \[ciba, jwt_bearer\]/,
    ],
    [
      'an operation that is not on offer',
      { ...without, devices: { subscriber }, operations: ['verify'] },
      ['--profile', 'share-only'],
      /profile share-only judges device-phone-number, but operations does not name it/,
    ],
    [
      'a subscriber without a path',
      { ...without, devices: { subscriber: { phoneNumber: '+447700900123' } } },
      [],
      /devices\.subscriber\.path is missing/,
    ],
  ];
  test.concurrent.each(misuses)(
    'with %s ends with 64 and says what to write',
    async (_what, file, options, says) => {
      const cwd = await emptyFolder();
      await writeFile(join(cwd, 'target.yaml'), stringify(file));
      const { code, stdout, stderr } = await nvConformance(['run', 'target.yaml', ...options], {
        cwd,
        env: exampleEnvironment,
      });
      expect(stderr).toMatch(says);
      expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    },
  );

  test.each([
    ['in the file', { ...without, profile: 'preflight' }, []],
    ['on the command line', without, ['--profile', 'preflight']],
    [
      'on the command line, against the file',
      { ...without, profile: 'aggregator' },
      ['--profile', 'preflight'],
    ],
  ])('without any subscriber is planned where profile preflight stands %s', async (_where, file, options) => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'target.yaml'), stringify(file));
    const { code, stdout } = await nvConformance(['run', 'target.yaml', '--plan', ...options], {
      cwd,
      env: exampleEnvironment,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('profile preflight');
    expect(stdout).toMatch(
      /verify\/own-number: profile preflight: needs a device or a token of a subscriber/,
    );
  });
});

test('a fault of an aggregator does not bend an operator', async () => {
  const { code, stderr } = await nvConformance([
    'run',
    '--profile',
    'operator',
    '--fault',
    'inner-issuer-leaks',
  ]);
  expect(code).toBe(64);
  expect(stderr).toContain(
    '--fault inner-issuer-leaks: shows in profile aggregator only; write --profile aggregator',
  );
});

test('an unknown profile on the command line ends with 64, with the nearest name and the list', async () => {
  const { code, stderr } = await nvConformance(['run', '--profile', 'agregator']);
  expect(code).toBe(64);
  expect(stderr).toContain(
    `--profile agregator: there is no such profile; did you mean aggregator? write one of ${profiles.map(({ name }) => name).join(', ')}`,
  );
});

async function judge(profile: ProfileName, release: Release): Promise<Run> {
  const start = profile === 'aggregator' ? startEmbeddedAggregator : startEmbedded;
  await using operator = await start(release, [], {
    signingKey: await signingKey,
    authority: 'none',
    // Nothing waits for a token to expire here, and on a busy machine none must.
    lifetimeSeconds: 120,
  });
  const { run } = await runSuite({
    // Waiting for a token to expire shows nothing about what a profile leaves.
    checks: (await allChecks()).filter(
      ({ id }) => !id.startsWith('token-use/expired') && !/-expires$|^ciba\/polling\/expired$/.test(id),
    ),
    requirements,
    scenarios,
    target: embeddedTarget(operator, release, profile),
    tool: { name: 'profiles', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  return run;
}
