import { mountedContract } from '../contract/mounted-contract.ts';
import { startPrism } from '../contract/prism.ts';
import { chooseRelease } from './choose-release.ts';
import { ourBug } from './exit-codes.ts';
import { endedByItself, interrupted } from './interrupted.ts';
import { parsePort } from './parse-port.ts';
import { writeMockTarget } from './write-mock-target.ts';

interface MockCommandOptions {
  readonly release?: string;
  readonly port: string;
  readonly writeTarget?: string;
}

/** `nv-conformance mock`: runs Prism's mock of the contract until SIGINT or SIGTERM. */
export async function mockCommand(given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const { release, port, writeTarget } = given as MockCommandOptions;
  const chosen = chooseRelease(release);
  const until = interrupted();
  await using prism = await startPrism({
    contract: mountedContract(chosen),
    port: parsePort(port),
    environment: process.env,
  });
  const lines = [
    `Mock (Prism) of Number Verification ${chosen.name}`,
    `  API      ${prism.url}${chosen.basePath}`,
    '  token    any: it looks at the Bearer scheme, not at what follows',
    '  known    does not echo x-correlator, takes {"foo":"bar"}, never answers malformed JSON',
  ];
  if (writeTarget !== undefined) {
    await writeMockTarget(writeTarget, { root: prism.url, release: chosen.name });
    lines.push(`  target   ${writeTarget}; judge it with: nv-conformance run ${writeTarget}`);
  }
  process.stdout.write(`${lines.join('\n')}\nStop it with Ctrl-C.\n`);
  if ((await Promise.race([until, endedByItself(prism.ended)])) === 'interrupted') return 0;
  process.stderr.write('Prism ended by itself.\n');
  return ourBug;
}
