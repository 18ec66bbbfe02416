import { type DpopMode, type Fault, makeAuthority, makeSigningKey } from '#operator';

import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { chooseRelease } from '../../src/cli/choose-release.ts';
import { embeddedTarget, startEmbedded, startEmbeddedAggregator } from '../../src/cli/embedded.ts';
import type { ProfileName } from '../../src/model/profile.ts';
import type { Run } from '../../src/model/run.ts';
import { runSuite } from '../../src/runner/run.ts';

// Making an RSA key is the slowest part of a start, and which key it is changes nothing.
const signingKey = makeSigningKey();
const authority = makeAuthority();

// Several runs share the machine here: no token may grow old, and no request be given up, while it waits for its turn.
const lifetimeSeconds = 20;
const timeoutSeconds = 30;

export interface BentOptions {
  readonly dpop?: DpopMode;
  readonly ids?: readonly string[];
  readonly profile?: ProfileName;
}

/** Runs the whole suite, or the checks that are named, against the embedded operator of a release, bent by some faults. */
export async function runBent(
  faults: readonly Fault[],
  releaseName?: string,
  { dpop, ids, profile = 'operator' }: BentOptions = {},
): Promise<Run> {
  const release = chooseRelease(releaseName);
  const start = profile === 'aggregator' ? startEmbeddedAggregator : startEmbedded;
  await using operator = await start(release, faults, {
    signingKey: await signingKey,
    // TLS costs half as much again, and shows nothing of a fault that is not about it.
    authority: faults.length === 0 || faults.some(bendsPorts) ? await authority : 'none',
    ...(dpop === undefined ? {} : { dpop }),
    lifetimeSeconds,
  });
  const target = embeddedTarget(operator, release, profile);
  const { run } = await runSuite({
    checks: (await allChecks()).filter(({ id }) => ids?.includes(id) ?? true),
    requirements,
    scenarios,
    target: { ...target, limits: { ...target.limits, timeoutSeconds } },
    tool: { name: 'kill-matrix', version: '0' },
    faults: faults.map((one) => one.id),
    seed: 1,
    startedAt: new Date(),
  });
  return run;
}

/** The profile in which a fault shows. */
export function profileOf({ profile }: Fault): BentOptions {
  return profile === undefined ? {} : { profile };
}

function bendsPorts({ bend }: Fault): boolean {
  return (typeof bend === 'function' ? bend() : bend).ports !== undefined;
}

/** What became of the checks that did not pass: `id failed`, `id inconclusive: obstacle`. */
export function notPassed(run: Run): readonly string[] {
  return run.checks
    .filter((one) => one.outcome !== 'passed' && one.outcome !== 'inapplicable')
    .map((one) => (one.outcome === 'failed' ? one.id : `${one.id} ${one.outcome}: ${one.obstacle ?? ''}`));
}
