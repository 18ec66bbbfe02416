import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { RunningImage } from '../model/image.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { OperatorTokenRole, Target } from '../model/target.ts';
import type { Reference, TargetFile } from './target-file.ts';

type Fetch = () => Promise<string>;

// A program that asks a device for a token crosses a network or two; a person would have given up by then.
const commandTimeoutMs = 30_000;

/** Where TS.43 temporary tokens come from: constants are read at once, programs are run for each token. */
export async function operatorTokensOf(
  sources: TargetFile['operatorTokens'],
  folder: string,
  read: (reference: Reference, where: string) => Promise<string>,
  container: () => RunningImage,
): Promise<NonNullable<Target['operatorTokens']>> {
  const found: Partial<Record<OperatorTokenRole, Fetch>> = {};
  for (const role of ['subscriber', 'stranger', 'withoutConsent', 'expired', 'pending'] as const) {
    const source = sources[role];
    if (source === undefined) continue;
    if (typeof source === 'object' && 'command' in source) {
      found[role] = () => runCommand(source.command, folder, `operatorTokens.${role}`);
    } else if (typeof source === 'object' && 'exec' in source) {
      found[role] = () => container().run(source.exec);
    } else {
      const token = await read(source, `operatorTokens.${role}`);
      found[role] = () => Promise.resolve(token);
    }
  }
  return found;
}

async function runCommand(command: readonly string[], folder: string, where: string): Promise<string> {
  const [program = '', ...rest] = command;
  try {
    const { stdout } = await promisify(execFile)(program, rest, { cwd: folder, timeout: commandTimeoutMs });
    if (stdout.trim() !== '') return stdout.trim();
  } catch (cause) {
    throw new Obstacle('config', `the program of ${where} (${program}) failed; run it by hand to see why`, {
      cause,
    });
  }
  throw new Obstacle('config', `the program of ${where} (${program}) printed no token`);
}
