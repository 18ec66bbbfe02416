import { type BendSource, makeSigningKey } from '#operator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { requirements } from '../generated/requirements.ts';
import { allChecks } from '../src/cli/catalogue.ts';
import { chooseRelease } from '../src/cli/choose-release.ts';
import { embeddedTarget, startEmbedded } from '../src/cli/embedded.ts';
import type { IdentityName, IdentityResult } from '../src/model/identity.ts';
import type { Target } from '../src/model/target.ts';
import type { FinishedRun } from '../src/runner/run.ts';
import { runSuite } from '../src/runner/run.ts';
import { capabilitiesOf } from '../src/target/capabilities.ts';

const checkIds = [
  'verify/own-number',
  'verify/scope',
  'verify/network-authentication',
  'errors/code-403',
  'token-use/expired-verify',
  'token-use/invalid-verify',
  'token-use/tampered',
  'token-use/two-legged-verify',
  'ciba/end-to-end',
];

const signingKey = await makeSigningKey();

async function judge(
  change: (target: Target) => Partial<Target>,
  bend: BendSource = {},
): Promise<FinishedRun> {
  const release = chooseRelease('r3.2');
  const fault = { id: 'bent', story: '', caughtBy: ['-'] as const, bend };
  await using operator = await startEmbedded(release, [fault], { signingKey });
  const sound = embeddedTarget(operator, release);
  const target = { ...sound, ...change(sound) };
  return await runSuite({
    checks: (await allChecks()).filter(({ id }) => checkIds.includes(id)),
    requirements,
    scenarios: {},
    target: { ...target, capabilities: capabilitiesOf(target) },
    tool: { name: 'identities', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
}

const named = ({ run }: FinishedRun, name: IdentityName): IdentityResult | undefined =>
  run.identities?.find((one) => one.name === name);

describe('a run where much can be had', () => {
  let finished: FinishedRun;
  beforeAll(async () => {
    finished = await judge(({ tokens, limits }) => ({
      tokens: { ...tokens, expired: 'a-token-that-expired-long-ago' },
      limits: { ...limits, waitSeconds: 0 },
    }));
  });
  afterAll(() => expect(finished.leaksIn(JSON.stringify(finished.run))).toEqual([]));

  test.each([
    ['good', ['CIBA', 'authorization code flow'], 'verify/own-number'],
    ['expired', ['supplied by the target file'], 'token-use/expired-verify'],
    ['unknown', ['made up, or made for something else'], 'token-use/invalid-verify'],
    ['tampered', ['a good one, changed in one place'], 'token-use/tampered'],
    ['without scope', ['authorization code flow'], 'errors/code-403'],
    ['of another scope', ['a good one, used for the other operation'], 'verify/scope'],
    ['of two legs', ['supplied by the target file'], 'token-use/two-legged-verify'],
    ['not by network', ['authorization code flow'], 'verify/network-authentication'],
  ] as const)('has a token that is %s, and says how and for whom', (name, how, check) => {
    const identity = named(finished, name);
    expect(identity).toMatchObject({ status: 'had', how });
    expect(identity?.checks).toContain(check);
  });

  test('names what no check asked for', () => {
    expect(named(finished, 'without a number')).toEqual({
      name: 'without a number',
      status: 'unasked',
      checks: [],
    });
  });
});

test('a token that the target has nothing to get by is lacking, with what the target lacks', async () => {
  const finished = await judge(({ clients: { main }, tokens, limits }) => ({
    clients: { main },
    tokens: { ...tokens, expired: 'an-expired-token' },
    limits,
  }));
  expect(named(finished, 'not by network')).toEqual({
    name: 'not by network',
    status: 'lacking',
    why: 'the target has no client:notByNetwork',
    checks: [],
  });
});

test('a token that some check could not get is missed, with what kept it', async () => {
  const finished = await judge(({ limits }) => ({ limits: { ...limits, waitSeconds: 0 } }));
  const expired = named(finished, 'expired');
  expect([expired?.status, expired?.checks]).toEqual(['missed', ['token-use/expired-verify']]);
  expect(expired?.why).toMatch(/supply an expired one as tokens\.expired$/);
});
