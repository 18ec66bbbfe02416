import type { Command } from 'commander';

import { formatsInWords, usualFormats } from './formats.ts';

/** Adds the commands that read what runs have written. They are loaded when they are called. */
export function addReportCommands(program: Command, finish: (exitCode: number) => void): void {
  program
    .command('report')
    .description(
      'render runs again, each from its run.json, and shards as the one run that they are; nothing is sent',
    )
    .argument('<files...>', 'run.json files')
    .option('--out <folder>', 'where reports are written', 'reports')
    .option('--format <list>', formatsInWords, usualFormats)
    .action(async (files: string[], options: unknown) => {
      const { reportCommand } = await import('./report.ts');
      finish(await reportCommand(files, options));
    });

  program
    .command('verify-attestation')
    .description('verify what "run --sign" wrote; nothing is sent')
    .argument('<file>', 'the attestation, a DSSE envelope')
    .requiredOption('--key <file>', 'public key of who signed (PEM or JWK)')
    .option('--report <files...>', 'reports that have to be those that were signed')
    .action(async (file: string, options: unknown) => {
      const { verifyAttestationCommand } = await import('./verify-attestation.ts');
      finish(await verifyAttestationCommand(file, options, new Date()));
    });
}
