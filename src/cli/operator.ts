import { Misuse } from '../model/misuse.ts';
import { chooseRelease } from './choose-release.ts';
import { startEmbedded, startEmbeddedAggregator } from './embedded.ts';
import { faultsNamed } from './faults.ts';
import { interrupted } from './interrupted.ts';
import { parseDpop } from './parse-dpop.ts';
import { type ExposureOptions, parseExposure } from './parse-exposure.ts';
import { parsePort } from './parse-port.ts';
import { writeTargetFile } from './write-target-file.ts';

interface OperatorCommandOptions extends ExposureOptions {
  readonly release?: string;
  readonly fault?: readonly string[];
  readonly dpop?: string;
  readonly aggregator?: boolean;
  readonly port: string;
  readonly writeTarget?: string;
  readonly redirectUri?: string;
  /** Commander's name for the absence of `--no-tls`. */
  readonly tls: boolean;
}

/** `nv-conformance operator`: runs the reference operator, or the aggregator, until SIGINT or SIGTERM. */
export async function operatorCommand(given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as OperatorCommandOptions;
  const { release, fault, aggregator, dpop, port, writeTarget, redirectUri, tls } = options;
  const chosen = chooseRelease(release);
  const faults = await faultsNamed(fault ?? []);
  const about = faults.find(({ bend }) => (typeof bend === 'function' ? bend() : bend).ports !== undefined);
  if (!tls && about !== undefined)
    throw new Misuse(`--no-tls: the fault ${about.id} is about TLS; leave out one of the two`);
  if (
    redirectUri !== undefined &&
    (aggregator === true || !/^https?:$/.test(URL.parse(redirectUri)?.protocol ?? ''))
  )
    throw new Misuse(
      `--redirect-uri ${redirectUri}: write a full URL, e.g. http://127.0.0.1:8477/callback, and no --aggregator`,
    );
  const mode = parseDpop(dpop, chosen);
  const exposure = parseExposure(options);
  if (aggregator === true && exposure !== undefined)
    throw new Misuse('--advertise: an aggregator is on loopback alone; leave out one of the two');
  const start = aggregator === true ? startEmbeddedAggregator : startEmbedded;
  await using operator = await start(chosen, faults, {
    port: parsePort(port),
    ...(tls ? {} : { authority: 'none' }),
    ...(mode === undefined ? {} : { dpop: mode }),
    ...(exposure === undefined ? {} : { exposure }),
    ...(redirectUri === undefined ? {} : { redirectUri }),
  });
  const lines = [
    `Reference ${aggregator === true ? 'aggregator' : 'operator'} for Number Verification ${chosen.name}${faults.length === 0 ? '' : `, bent by ${faults.map((one) => one.id).join(', ')}`}`,
    `  issuer   ${operator.issuer}`,
    `  API      ${operator.apiRoot}${chosen.basePath}`,
    `  gateway  ${operator.subscribers.subscriber.gateway} (the subscriber's SIM)`,
    `  gateway  ${operator.subscribers.stranger.gateway} (the stranger's SIM)`,
  ];
  if (writeTarget !== undefined) {
    await writeTargetFile(writeTarget, operator, aggregator === true ? 'aggregator' : 'operator');
    lines.push(`  target   ${writeTarget}; judge it with: nv-conformance run ${writeTarget}`);
  }
  process.stdout.write(`${lines.join('\n')}\nStop it with Ctrl-C.\n`);
  await interrupted();
  return 0;
}
