import { Command, CommanderError } from 'commander';

import { Misuse } from '../model/misuse.ts';
import { misuse, ourBug } from './exit-codes.ts';
import { addFirstRunCommands } from './first-run-commands.ts';
import { formatsInWords, usualFormats } from './formats.ts';
import { Leak } from './leak-gate.ts';
import { addPactCommands } from './pact.ts';
import { addReportCommands } from './report-commands.ts';
import { readTool } from './tool.ts';

/** Runs the command line; resolves to the exit code. Commands are loaded when they are called. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (cause) {
    return explain(cause);
  }
}

function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('nv-conformance')
    .description('Conformance and contract test suite for the CAMARA Number Verification API')
    .version(readTool().version)
    .exitOverride()
    .configureHelp({ sortSubcommands: false });

  program
    .command('run')
    .description('judge an implementation; without a target, the embedded reference operator')
    .argument('[targets...]', 'target files (YAML or JSON)')
    .option('--release <name>', 'release of the API to judge by, e.g. r3.2')
    .option('--suite <chapter...>', 'only these chapters')
    .option('--check <id...>', 'only these checks; a family by its common path')
    .option('--fault <name...>', 'bend the embedded operator by these faults')
    .option('--dpop <mode>', 'none, supported or required: what the embedded operator makes of proofs')
    .option('--profile <name>', 'what is judged; overrides the profile of the target file')
    .option('--seed <number>', 'seed of everything that is drawn by chance', '1')
    .option('--explore <number>', 'also send this many requests that are drawn from the contract', '0')
    .option('--out <folder>', 'where reports are written', 'reports')
    .option('--format <list>', formatsInWords, usualFormats)
    .option('--sign <key>', 'also write an attestation, signed with this private key (PEM or JWK)')
    .option('--valid-days <number>', 'for how many days the attestation is to be relied on', '90')
    .option('--baseline <file>', 'run.json of an earlier run: also tell what changed since')
    .option('--shard <part>', 'perform one part of the plan, e.g. 1/3; "report" merges what the parts wrote')
    .option('--no-doctor', 'run without looking first whether a run can succeed')
    .option('--plan', 'print plan and budget, and send nothing')
    .action(async (targets: string[], options: unknown) => {
      const { runCommand } = await import('./run.ts');
      finish(await runCommand(targets, options));
    });

  program
    .command('operator')
    .description('run the reference operator, or aggregator, until it is interrupted')
    .option('--release <name>', 'release of the API that it offers')
    .option('--fault <name...>', 'bend it by these faults')
    .option('--dpop <mode>', 'none, supported or required: what it makes of proofs of possession')
    .option('--aggregator', 'an aggregator in front of two operators, instead of one operator')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--redirect-uri <url>', 'of its main client: where phones in the hand of people come back to')
    .option('--no-tls', 'serve clear text, on loopback as ever, instead of TLS with a test authority')
    .option(
      '--advertise <url>',
      'listen on every address, and be known by this URL, e.g. outside a container',
    )
    .option('--gateway <port=url...>', 'ports of the three SIMs, with the URLs they are known by outside')
    .option('--write-target <file>', 'write a target file for it, with the keys and secrets beside it')
    .action(async (options: unknown) => {
      const { operatorCommand } = await import('./operator.ts');
      finish(await operatorCommand(options));
    });

  program
    .command('mock')
    .description('run a mock of the contract (Prism) until it is interrupted')
    .option('--release <name>', 'release of the API that it plays')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--write-target <file>', 'write a target file for it')
    .action(async (options: unknown) => {
      const { mockCommand } = await import('./mock.ts');
      finish(await mockCommand(options));
    });

  program
    .command('proxy')
    .description("pass a consumer's calls on to a target, and report where they leave the contract (Prism)")
    .argument('<target>', 'target file (YAML or JSON)')
    .argument(
      '[command...]',
      'after --: a program that calls the API at NV_API_ROOT, such as your tests; the proxy ends with it',
    )
    .option('--release <name>', 'release of the API to judge by')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--out <folder>', 'where reports are written', 'reports')
    .option('--format <list>', formatsInWords, usualFormats)
    .action(async (target: string, command: string[], options: unknown) => {
      const { proxyCommand } = await import('./proxy.ts');
      finish(await proxyCommand(target, command, options));
    });

  program
    .command('compare')
    .description('tell what changed from one run to another; exit code 1 where there are new violations')
    .argument('<before>', 'run.json of the earlier run')
    .argument('<after>', 'run.json of the later run')
    .option('--format <list>', 'text, markdown, json: comma-separated', 'text')
    .action(async (before: string, after: string, options: unknown) => {
      const { compareCommand } = await import('./compare.ts');
      finish(await compareCommand(before, after, options));
    });

  program
    .command('list')
    .description('list checks, requirements, faults, releases or profiles')
    .argument('<what>', 'checks | requirements | faults | releases | profiles')
    .option('--json', 'as JSON')
    .action(async (what: string, options: unknown) => {
      const { listCommand } = await import('./list.ts');
      finish(await listCommand(what, options));
    });

  program
    .command('explain')
    .description('explain a check, a requirement or a fault')
    .argument('<id>', 'e.g. verify/own-number, VERIFY-PLAIN-TRUE or last-digit-ignored')
    .action(async (id: string) => {
      const { explainCommand } = await import('./explain.ts');
      finish(await explainCommand(id));
    });

  addFirstRunCommands(program, finish);
  addReportCommands(program, finish);
  addPactCommands(program, finish);

  return program;
}

function explain(cause: unknown): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : misuse;
  if (cause instanceof Misuse) {
    console.error(cause.message);
    return misuse;
  }
  if (cause instanceof Leak) {
    console.error(cause.message);
    return ourBug;
  }
  console.error('This is a bug of nv-conformance, not of the implementation under test:');
  console.error(cause);
  return ourBug;
}
