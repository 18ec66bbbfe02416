import { type Fault, makeSigningKey } from '#operator';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { selectWithExploration } from '../../src/cli/exploration.ts';
import type { Run } from '../../src/model/run.ts';
import { type FinishedRun, runSuite } from '../../src/runner/run.ts';

const signingKey = makeSigningKey();

export interface Exploring {
  readonly release: string;
  readonly seed: number;
  readonly requests: number;
  readonly faults?: readonly Fault[];
  /** Ids of the only checks to perform; each sends what it sends beside the others. */
  readonly only?: readonly string[];
  /** Where the API is called, given where it is; there where absent. */
  readonly through?: (apiBaseUrl: string) => string;
}

/** Runs the chapters schema and explore, and nothing else, against the embedded operator of a release. */
export async function runExploration({
  release: name,
  seed,
  requests,
  faults = [],
  only,
  through = (apiBaseUrl) => apiBaseUrl,
}: Exploring): Promise<FinishedRun> {
  const release = releases.find((one) => one.name === name);
  if (release === undefined) throw new RangeError(`no release ${name}`);
  await using operator = await startEmbedded(release, faults, {
    signingKey: await signingKey,
    authority: 'none',
  });
  const target = embeddedTarget(operator, release);
  return await runSuite({
    checks: selectWithExploration(
      await allChecks(),
      only === undefined ? ['schema', 'explore'] : [],
      only ?? [],
      release.name,
      {
        seed,
        requests,
      },
    ),
    requirements,
    scenarios: {},
    target: { ...target, apiBaseUrl: through(target.apiBaseUrl) },
    tool: { name: 'exploration', version: '0' },
    faults: faults.map(({ id }) => id),
    seed,
    startedAt: new Date(),
  });
}

/** The checks that did not pass. */
export function notPassed(run: Run): Run['checks'] {
  return run.checks.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable');
}
