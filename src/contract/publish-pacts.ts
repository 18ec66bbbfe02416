import { execFile } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { Misuse } from '../model/misuse.ts';
import { noTelemetry, pactProgram } from './pact-program.ts';

/** The consumer whose pacts are published. */
export interface ConsumerVersion {
  readonly version: string;
  readonly branch?: string | undefined;
  readonly buildUrl?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Publishes pact files and folders by Pact's own program, which reads the broker's credentials from the environment. */
export function publishPacts(
  broker: string,
  paths: readonly string[],
  { version, branch, buildUrl }: ConsumerVersion,
  environment: Environment,
): Promise<void> {
  const words = [
    'broker',
    'publish',
    ...paths,
    '--broker-base-url',
    broker,
    '--consumer-app-version',
    version,
    ...(branch === undefined ? [] : ['--branch', branch]),
    ...(buildUrl === undefined ? [] : ['--build-url', buildUrl]),
    '--retries',
    '2',
  ];
  return new Promise((resolve, reject) => {
    execFile(pactProgram(), words, { env: { ...environment, ...noTelemetry } }, (cause, stdout, stderr) => {
      if (cause === null) resolve();
      else reject(new Misuse(`the pacts were not published: ${lastWords(stdout, stderr)}`, { cause }));
    });
  });
}

// Colours, marks and progress go; what remains is the reason.
function lastWords(...outputs: readonly string[]): string {
  const lines = stripVTControlCharacters(outputs.join('\n'))
    .split('\n')
    .map((line) => line.replace(/[^ -~]/g, '').trim())
    .filter((line) => line !== '');
  return lines.slice(-3).join('; ') || "Pact's program gave no reason";
}
