import { fileURLToPath } from 'node:url';

import { type Fault, makeSigningKey } from '#operator';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { pactChecks } from '../../src/contract/pact-checks.ts';
import { readPact } from '../../src/contract/pact-file.ts';
import { readJson } from '../../src/contract/read-pacts.ts';
import type { Run } from '../../src/model/run.ts';
import { type FinishedRun, runSuite } from '../../src/runner/run.ts';

/** The pact of the consumer in examples/. */
export const examplePact = fileURLToPath(
  new URL('../../examples/consumer/pacts/number-checker-number-verification.json', import.meta.url),
);

// Making an RSA key is the slowest part of a start, and which key it is changes nothing.
const signingKey = makeSigningKey();

/** Verifies a pact against the embedded operator, bent by some faults. */
export async function verifyBent(
  faults: readonly Pick<Fault, 'id' | 'bend'>[],
  {
    document,
    release: name = defaultRelease,
  }: { readonly document?: unknown; readonly release?: string } = {},
): Promise<FinishedRun> {
  const release = releases.find((one) => one.name === name);
  if (release === undefined) throw new RangeError(`no release ${name}`);
  // Cast: what a bend needs besides its id and bend is the catalogue's.
  await using operator = await startEmbedded(release, faults as readonly Fault[], {
    signingKey: await signingKey,
  });
  const target = embeddedTarget(operator, release);
  const pact = readPact(document ?? (await readJson(examplePact)), 'the pact');
  return await runSuite({
    ...pactChecks([pact], target.limits, release.name),
    scenarios,
    target,
    tool: { name: 'pact-test', version: '0' },
    faults: faults.map(({ id }) => id),
    seed: 1,
    startedAt: new Date(),
  });
}

/** The interactions that were broken, without what all their ids share. */
export function broken(run: Run): readonly string[] {
  return run.checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ id }) => id.replace('pact/number-checker/', ''));
}
