import { makeAuthority, makeSigningKey, type BendSource, type Fault } from '#operator';
import { describe, expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import {
  type EmbeddedFacts,
  embeddedTarget,
  startEmbedded,
  startEmbeddedAggregator,
} from '../../src/cli/embedded.ts';
import { allFaults } from '../../src/cli/faults.ts';
import type { Diagnosis } from '../../src/doctor/diagnosis.ts';
import { examine } from '../../src/doctor/examine.ts';
import { lookBefore } from '../../src/doctor/quick-look.ts';
import type { ProfileName } from '../../src/model/profile.ts';
import type { Release } from '../../src/model/release.ts';
import { shapes } from '../presets/shapes.ts';
import { simulate } from '../presets/simulate.ts';
import { allVariants } from '../variants/variants.ts';

const [signingKey, authority] = await Promise.all([makeSigningKey(), makeAuthority()]);
const use = { authorizations: 1, tokenRequests: 1, apiCalls: 1 };

// A run that is spared is a violation that nobody sees; without a SIM there is less to tell by.
describe('a faulty operator', async () => {
  const faults = await allFaults();
  test.each(faults)('is run: $id', async (fault) => {
    const profiles: readonly ProfileName[] =
      fault.profile === undefined ? ['operator', 'preflight'] : [fault.profile];
    await using operator = await startBent(fault, fault.bend);
    for (const profile of profiles) {
      const trouble = await lookBefore(embeddedTarget(operator, releaseOf(fault), profile), use);
      expect(trouble && `${profile}: ${inWords(trouble)}`).toBeUndefined();
    }
  });
});

describe('a lawful operator', async () => {
  const variants = await allVariants();
  test.each(variants)('has no trouble: $id', async (variant) => {
    await using operator = await startBent(variant, variant.bend);
    const { diagnoses } = await examine(embeddedTarget(operator, releaseOf(variant)), {
      basePaths: {},
      plannedRequests: 1000,
    });
    expect(diagnoses.filter(({ state }) => state === 'trouble').map(inWords)).toEqual([]);
    expect(await lookBefore(embeddedTarget(operator, releaseOf(variant)), use)).toBeUndefined();
  });
});

describe('an operator of the shape of a vendor', () => {
  test.each(shapes)('has no trouble, and is run: $preset', async ({ preset }) => {
    await using simulated = await simulate(preset);
    const { diagnoses } = await examine(simulated.target, { basePaths: {}, plannedRequests: 1000 });
    expect(diagnoses.filter(({ state }) => state === 'trouble').map(inWords)).toEqual([]);
    expect(await lookBefore(simulated.target, use)).toBeUndefined();
  });
});

function inWords({ step, tried, cameBack }: Diagnosis): string {
  return `${step}: ${tried}: ${cameBack}`;
}

type Like = Pick<Fault, 'profile' | 'release' | 'dpop'>;

function releaseOf({
  release: wanted = defaultRelease,
}: Pick<Fault, 'release'> | { readonly release?: string }): Release {
  const found = releases.find(({ name }) => name === wanted);
  if (found === undefined) throw new RangeError(`no release ${wanted}`);
  return found;
}

function startBent(like: Like, bend: BendSource): Promise<EmbeddedFacts & AsyncDisposable> {
  const start = like.profile === 'aggregator' ? startEmbeddedAggregator : startEmbedded;
  const bendsPorts = (typeof bend === 'function' ? bend() : bend).ports !== undefined;
  const fault: Fault = { ...like, id: 'for-this-test', story: 'None.', caughtBy: ['none'], bend };
  // TLS costs half as much again, and shows nothing of what is not about it.
  return start(releaseOf(like), [fault], {
    signingKey,
    authority: bendsPorts ? authority : 'none',
    lifetimeSeconds: 60,
  });
}
