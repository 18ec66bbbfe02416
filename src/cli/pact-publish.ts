import { stat } from 'node:fs/promises';

import { looksLikePact, readPact } from '../contract/pact-file.ts';
import { publishPacts } from '../contract/publish-pacts.ts';
import { type Published, publishResults } from '../contract/publish-results.ts';
import { readJson } from '../contract/read-pacts.ts';
import { Misuse } from '../model/misuse.ts';
import { type Run, runFormat } from '../model/run.ts';
import { brokerFrom } from './broker-from.ts';
import { exitCodeOf, worstExitCode } from './exit-codes.ts';

interface PactPublishOptions {
  readonly broker?: string;
  readonly appVersion: string;
  readonly branch?: string;
  readonly buildUrl?: string;
}

const results: Readonly<Record<Published['result'], string>> = {
  kept: 'published that it is kept',
  broken: 'published that it is broken',
  undecided: 'NOT published: the run could not decide about all of it, and trouble of ours is no result',
};

/** `nv-conformance pact publish`: pacts of a consumer, or what runs say about pacts. */
export async function pactPublishCommand(files: readonly string[], given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const { broker: named, appVersion: version, ...rest } = given as PactPublishOptions;
  const about = { ...rest, version };
  const url = named ?? process.env['PACT_BROKER_BASE_URL'];
  if (url === undefined || url === '') {
    throw new Misuse(
      'write --broker and the URL of the Pact Broker, or PACT_BROKER_BASE_URL into the environment',
    );
  }
  const broker = brokerFrom(url, '--broker');
  const sorted = await Promise.all(files.map(kindOf));
  const pacts = sorted.flatMap((one) => (one.kind === 'pacts' ? [one.path] : []));
  const runs = sorted.flatMap((one) => (one.kind === 'run' ? [one.run] : []));
  if (pacts.length > 0 && runs.length > 0) {
    throw new Misuse(
      'pacts have the version of the consumer, results that of the provider; publish them one after the other',
    );
  }
  if (pacts.length > 0) {
    await publishPacts(url, pacts, about, process.env);
    process.stdout.write(`published ${pacts.join(', ')} as version ${about.version}\n`);
    return 0;
  }
  const codes: number[] = [];
  for (const run of runs) {
    for (const { pact, result } of await publishResults(broker, run, about)) {
      process.stdout.write(`${pact}, version ${about.version}: ${results[result]}\n`);
      codes.push(exitCodeOf(result === 'undecided' ? 'inconclusive' : 'conformant'));
    }
  }
  return worstExitCode(codes);
}

type Publishable =
  | { readonly kind: 'pacts'; readonly path: string }
  | { readonly kind: 'run'; readonly run: Run };

async function kindOf(path: string): Promise<Publishable> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Misuse(`${path}: there is no such file or folder`);
  if (found.isDirectory()) return { kind: 'pacts', path };
  const document = await readJson(path);
  if (looksLikePact(document)) {
    // Read for what is wrong with it: a broker is told no half a contract.
    readPact(document, path);
    return { kind: 'pacts', path };
  }
  // Cast: the format names the shape.
  if (isRun(document)) return { kind: 'run', run: document as Run };
  throw new Misuse(`${path}: this is neither a pact nor a run.json of "nv-conformance pact verify"`);
}

function isRun(document: unknown): boolean {
  return typeof document === 'object' && document !== null && Reflect.get(document, 'format') === runFormat;
}
