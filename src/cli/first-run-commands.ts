import type { Command } from 'commander';

/** Adds the commands for the first run on a new target. They are loaded when they are called. */
export function addFirstRunCommands(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('init')
    .description('write a target file: by asking, or without a terminal by these options')
    .argument('[file]', 'where it is written', 'target.yaml')
    .option('--name <name>', 'what reports call the target')
    .option('--release <name>', 'release of the API')
    .option('--profile <name>', 'what is judged, e.g. preflight where there is no SIM yet')
    .option('--issuer <url>', 'the issuer, or its discovery document, from which the rest is learned')
    .option('--authorization-endpoint <url>', 'where there is no discovery document')
    .option('--token-endpoint <url>', 'where there is no discovery document')
    .option('--api <url>', 'root of the API, or its base URL')
    .option('--ca <file>', "certificate of the operator's own authority (PEM), beside the target file")
    .option('--client-id <id>', 'your client, as onboarded')
    .option('--redirect-uri <uri>', 'its redirect URI, as onboarded')
    .option(
      '--authentication <method>',
      'private_key_jwt, client_secret_basic, client_secret_post or client_secret_jwt',
    )
    .option('--secret-env <name>', 'the variable that holds its secret or private key')
    .option('--secret-file <file>', 'or the file that holds it, beside the target file')
    .option('--purpose <purpose>', 'the purpose that was agreed, e.g. dpv:FraudPreventionAndDetection')
    .option('--number-env <name>', "the variable that holds the subscriber's number")
    .option(
      '--path <path>',
      'how the device leaves: direct, the URL of a proxy, a local address, an interface, or assisted',
    )
    .option('--force', 'replace a file that is there')
    .action(async (file: string, options: unknown) => {
      const { initCommand } = await import('./init.ts');
      finish(await initCommand(file, options));
    });

  program
    .command('doctor')
    .description('examine a target file and what it leads to, and say what to change')
    .argument('<target>', 'target file (YAML or JSON)')
    .option('--release <name>', 'release of the API, where it is not that of the file')
    .option('--profile <name>', 'profile, where it is not that of the file')
    .option('--json', 'as JSON')
    .action(async (target: string, options: unknown) => {
      const { doctorCommand } = await import('./doctor.ts');
      finish(await doctorCommand(target, options));
    });
}
