import type { Command } from 'commander';

import { formatsInWords, usualFormats } from './formats.ts';

/** The provider's name in pacts and at brokers, unless the user has another for it. */
const usualProvider = 'number-verification';

/** Adds `pact` and its commands to the command line. They are loaded when they are called. */
export function addPactCommands(program: Command, finish: (exitCode: number) => void): void {
  const pact = program.command('pact').description('consumer contracts (Pact) about this API');
  pact
    .command('verify')
    .description('verify an implementation against pacts; without a target, the embedded reference operator')
    .argument('[target]', 'target file (YAML or JSON)')
    .option('--pact <place>', 'a pact file, a folder of pacts, or the URL of a Pact Broker', 'pacts')
    .option('--provider <name>', 'the name of this API in the pacts', usualProvider)
    .option('--branch <name>', "the provider's branch: the broker tells which pacts are pending for it")
    .option('--release <name>', 'release of the API to verify by, e.g. r3.2')
    .option('--check <id...>', 'only these interactions, by the ids of their checks')
    .option('--fault <name...>', 'bend the embedded operator by these faults')
    .option('--seed <number>', 'seed of everything that is drawn by chance', '1')
    .option('--out <folder>', 'where reports are written', 'reports')
    .option('--format <list>', formatsInWords, usualFormats)
    .option('--plan', 'print plan and budget, and send nothing')
    .action(async (target: string | undefined, options: unknown) => {
      const { pactVerifyCommand } = await import('./pact-verify.ts');
      finish(await pactVerifyCommand(target, options));
    });
  pact
    .command('publish')
    .description('send pacts, or the results of "pact verify", to a Pact Broker')
    .argument('<files...>', 'pact files, folders of pacts, or run.json files of "pact verify"')
    .option('--broker <url>', 'URL of the broker; or PACT_BROKER_BASE_URL in the environment')
    .requiredOption('--app-version <version>', 'version of the consumer (pacts) or of the provider (results)')
    .option('--branch <name>', 'branch of that version')
    .option('--build-url <url>', 'where the build that says so can be seen')
    .action(async (files: string[], options: unknown) => {
      const { pactPublishCommand } = await import('./pact-publish.ts');
      finish(await pactPublishCommand(files, options));
    });
  pact
    .command('states')
    .description('list the provider states that can be met')
    .action(async () => {
      const { providerStates } = await import('../contract/provider-states.ts');
      process.stdout.write(`${providerStates.map(({ name }) => name).join('\n')}\n`);
      finish(0);
    });
}
