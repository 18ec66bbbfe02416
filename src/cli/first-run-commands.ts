import type { Command } from 'commander';

/** Adds the commands for the first run on a new target. They are loaded when they are called. */
export function addFirstRunCommands(program: Command, finish: (exitCode: number) => void): void {
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
