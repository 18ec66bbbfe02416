import { Misuse } from '../model/misuse.ts';
import type { CheckResult, Run } from '../model/run.ts';
import { type Broker, type BrokerClient, type BrokerDocument, linkIn, openBroker } from './broker.ts';
import { checkIdOf } from './pact-checks.ts';
import { type Interaction, type Pact, readPact } from './pact-file.ts';

/** The provider whose results are published. */
export interface ProviderVersion {
  readonly version: string;
  readonly branch?: string | undefined;
  readonly buildUrl?: string | undefined;
}

/** What became of the results for one pact. */
export interface Published {
  readonly pact: string;
  /** `undecided`: something kept us from finding out, which is no result, so nothing was published. */
  readonly result: 'kept' | 'broken' | 'undecided';
}

/** Publishes what a run says about each pact that it took from a broker. */
export async function publishResults(
  broker: Broker,
  run: Run,
  provider: ProviderVersion,
): Promise<readonly Published[]> {
  if (run.faults.length > 0) {
    throw new Misuse(
      `the run is of an operator that was bent on purpose (${run.faults.join(', ')}); its results are nobody's to rely on`,
    );
  }
  const urls = [
    ...new Set(
      run.requirements.flatMap((one) => (one.authority === 'consumer' ? (one.source.url ?? []) : [])),
    ),
  ];
  if (urls.length === 0) {
    throw new Misuse(
      'the run has no pact of a broker; verify with --pact and the URL of the broker, and publish the run.json of that',
    );
  }
  await using client = openBroker(broker);
  const published: Published[] = [];
  for (const url of urls) published.push(await publishFor(client, url, run, provider));
  return published;
}

async function publishFor(
  client: BrokerClient,
  url: string,
  run: Run,
  { version, branch, buildUrl }: ProviderVersion,
): Promise<Published> {
  const document = await client.get(url);
  const pact = readPact(document, url);
  const results = resultsOf(pact, url, run);
  const name = `${pact.consumer} with ${pact.provider}`;
  const result = worst(results);
  if (result === 'undecided') return { pact: name, result };
  if (branch !== undefined) await putBranch(client, document, branch, version);
  await client.send('POST', linkIn(document, 'pb:publish-verification-results'), {
    success: result === 'kept',
    providerApplicationVersion: version,
    ...(buildUrl === undefined ? {} : { buildUrl }),
    verifiedBy: { implementation: run.tool.name, version: run.tool.version },
    testResults: results.map(([interaction, check]) => ({
      ...(interaction.brokerId === undefined ? {} : { interactionId: interaction.brokerId }),
      interactionDescription: interaction.description,
      success: check?.outcome === 'passed',
      // What was found is masked already: it comes out of the report.
      ...(check?.outcome === 'failed'
        ? {
            mismatches: check.findings.map(({ of, expected, actual }) => ({
              attribute: of,
              description: `expected ${expected}, actual ${actual}`,
            })),
          }
        : {}),
    })),
  });
  return { pact: name, result };
}

// Before the result, so that the broker knows the version's branch when it weighs the result.
async function putBranch(
  client: BrokerClient,
  pact: BrokerDocument,
  branch: string,
  version: string,
): Promise<void> {
  const provider = await client.get(linkIn(pact, 'pb:provider'));
  await client.send('PUT', linkIn(provider, 'pb:branch-version', { branch, version }), {});
}

type Result = readonly [interaction: Interaction, check: CheckResult | undefined];

function resultsOf(pact: Pact, url: string, run: Run): readonly Result[] {
  const ofPact = new Set(run.requirements.filter(({ source }) => source.url === url).map(({ id }) => id));
  const byId = new Map(
    run.checks.filter(({ requirement }) => ofPact.has(requirement)).map((check) => [check.id, check]),
  );
  // The run gave the pact a label, which tells it from another pact of the same consumer.
  const label = [...byId.keys()][0]?.split('/')[1] ?? '';
  return pact.interactions
    .filter(({ pending }) => !pending)
    .map((interaction) => [interaction, byId.get(checkIdOf(label, interaction))] as const);
}

// A waiver accepts a failure for the gate of the provider; the consumer is broken all the same.
function worst(results: readonly Result[]): Published['result'] {
  if (results.some(([, check]) => check?.outcome === 'failed')) return 'broken';
  return results.every(([, check]) => check?.outcome === 'passed') ? 'kept' : 'undecided';
}
