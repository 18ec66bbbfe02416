import { readdir } from 'node:fs/promises';

import { makeAuthority, makeSigningKey, startOperator } from '#operator';
import { expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget } from '../../src/cli/embedded.ts';
import type { Run } from '../../src/model/run.ts';
import { runSuite } from '../../src/runner/run.ts';
import type { Variant } from '../../variants/variant.ts';

const folder = new URL('../../variants/', import.meta.url);
const waiting = [
  'token-use/expired-verify',
  'token-use/expired-share',
  'authorization/code-expires',
  'ciba/polling/expired',
];

// Long, because several runs share the machine; but a variant about lifetimes is waited for.
const usualLifetimeSeconds = 120;
const waitedForSeconds = 20;
const timeoutSeconds = 30;
const signingKey = await makeSigningKey();
const authority = await makeAuthority();

/** Every variant, in the order of their names. */
export async function allVariants(): Promise<readonly Variant[]> {
  const files = (await readdir(folder)).filter((path) => path.endsWith('.ts') && path !== 'variant.ts');
  return Promise.all(
    files.toSorted().map(async (path) => {
      const module: { readonly default: Variant } = await import(new URL(path, folder).href);
      return module.default;
    }),
  );
}

/** Runs the suite against one variant of the sound operator. */
export async function runVariant({ bend, release: name, dpop, aboutLifetimes }: Variant): Promise<Run> {
  const release = releases.find((one) => one.name === (name ?? defaultRelease));
  if (release === undefined) throw new RangeError(`no release ${name}`);
  const lifetimeSeconds = aboutLifetimes === true ? waitedForSeconds : usualLifetimeSeconds;
  await using operator = await startOperator({
    release: release.name,
    bends: [bend],
    dpop: dpop ?? (release.invalidProofStatus === undefined ? 'none' : 'supported'),
    tokenLifetimeSeconds: lifetimeSeconds,
    codeLifetimeSeconds: lifetimeSeconds,
    signingKey,
    // TLS costs half as much again, and shows nothing of a variant that is not about it.
    ...(bendsPorts(bend) ? { authority } : {}),
  });
  const target = embeddedTarget(operator, release);
  const { run, leaksIn } = await runSuite({
    checks: (await allChecks()).filter(({ id }) => aboutLifetimes === true || !waiting.includes(id)),
    requirements,
    scenarios: {},
    target: { ...target, limits: { ...target.limits, timeoutSeconds } },
    tool: { name: 'variants', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  expect(leaksIn(JSON.stringify(run))).toEqual([]);
  return run;
}

function bendsPorts(bend: Variant['bend']): boolean {
  return (typeof bend === 'function' ? bend() : bend).ports !== undefined;
}

/** The checks that mind, with what they say. */
export function minding(run: Run): readonly string[] {
  return run.checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive')
    .map(({ id, obstacle, findings }) => `${id}: ${obstacle ?? JSON.stringify(findings)}`);
}

/** Tests every variant of one half of the folder: two files, because the machine has two cores. */
export async function testVariants(half: 0 | 1): Promise<void> {
  const variants = (await allVariants()).filter((_variant, index) => index % 2 === half);
  test.concurrent.each(variants)('no check minds $id', async (variant) => {
    const run = await runVariant(variant);
    expect(minding(run)).toEqual([]);
    expect(run.verdict).toBe('conformant');
  });
}
