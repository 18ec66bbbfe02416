import { defaultRelease, releases } from '../../generated/releases.ts';
import { pactChecks } from '../contract/pact-checks.ts';
import type { Pact } from '../contract/pact-file.ts';
import { readPacts } from '../contract/read-pacts.ts';
import type { Target } from '../model/target.ts';
import { selectChecks } from './catalogue.ts';
import { chooseRelease } from './choose-release.ts';
import { faultsNamed, refuseFaultsOfTarget } from './faults.ts';
import { parseFormats } from './formats.ts';
import { type Job, judgeTarget } from './judge-target.ts';
import { parseNumber } from './parse-number.ts';

interface PactVerifyOptions {
  readonly pact: string;
  readonly provider: string;
  readonly branch?: string;
  readonly release?: string;
  readonly check?: readonly string[];
  readonly fault?: readonly string[];
  readonly seed: string;
  readonly out: string;
  readonly format: string;
  readonly plan?: boolean;
}

/** `nv-conformance pact verify`: plays every interaction of some pacts against a target, or the embedded operator. */
export async function pactVerifyCommand(path: string | undefined, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as PactVerifyOptions;
  const [seed, wanted] = [parseNumber('--seed', options.seed), parseFormats(options.format)];
  const pacts = await findPacts(options);
  const jobFor = ({ limits, release }: Target): Job => {
    const { checks, requirements } = pactChecks(pacts, limits, release.name);
    const selected = selectChecks(checks, [], options.check ?? []);
    const ids = new Set(selected.map(({ requirement }) => requirement));
    return {
      select: () => ({ checks: selected, requirements: requirements.filter(({ id }) => ids.has(id)) }),
      seed,
      wanted,
      out: options.out,
      planOnly: options.plan === true,
    };
  };
  if (path === undefined) {
    const release = chooseRelease(options.release);
    const { embeddedTarget, startEmbedded } = await import('./embedded.ts');
    const faults = await faultsNamed(options.fault ?? []);
    await using operator = await startEmbedded(release, faults);
    const target = embeddedTarget(operator, release);
    // Awaited here, so that the operator is not closed under the run.
    return await judgeTarget(
      target,
      jobFor(target),
      faults.map((one) => one.id),
    );
  }
  refuseFaultsOfTarget(options.fault);
  const { loadTarget } = await import('../target/load-target.ts');
  // Waivers are not held against ids here: the file may waive checks of the standard, which are no part of this run.
  const target = await loadTarget(path, {
    release: options.release,
    releases,
    defaultRelease,
    environment: process.env,
  });
  return judgeTarget(target, jobFor(target), []);
}

async function findPacts({ pact, provider, branch }: PactVerifyOptions): Promise<readonly Pact[]> {
  if (!/^https?:\/\//.test(pact)) return readPacts(pact, provider);
  const [{ fetchPacts }, { brokerFrom }] = await Promise.all([
    import('../contract/fetch-pacts.ts'),
    import('./broker-from.ts'),
  ]);
  return fetchPacts(brokerFrom(pact, '--pact'), provider, branch);
}
