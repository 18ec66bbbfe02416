import { spawn } from 'node:child_process';

import type { ProgramEnd } from '../model/network-path.ts';

export interface ProgramCall {
  /** The folder of the target file: relative names are found there. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Written to its standard input. */
  readonly input?: string;
  readonly timeoutSeconds: number;
}

// What a program prints is a URL or a token; beyond this it is noise, and memory.
const longestOutput = 100_000;

/** Runs a program of the tester's to its end. Throws nothing: what went wrong is told beside what it printed. */
export function runProgram(command: readonly string[], call: ProgramCall): Promise<ProgramEnd> {
  const [program = '', ...parameters] = command;
  const { promise, resolve } = Promise.withResolvers<ProgramEnd>();
  const child = spawn(program, parameters, {
    cwd: call.folder,
    env: { ...call.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      if (printed[stream].length < longestOutput) printed[stream] += text;
    });
  }
  const end = (trouble?: string): void => {
    clearTimeout(timer);
    // Children of its own may hold on to its output; they are not waited for.
    child.stdout.destroy();
    child.stderr.destroy();
    const { stdout, stderr } = printed;
    if (trouble === undefined) resolve({ output: stdout });
    else resolve({ output: [stdout, stderr].filter((text) => text.trim() !== '').join('\n'), trouble });
  };
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
    end(`did not end within ${call.timeoutSeconds} s`);
  }, call.timeoutSeconds * 1000);
  child.once('error', (error: NodeJS.ErrnoException) =>
    end(`cannot be started (${error.code ?? error.name})`),
  );
  child.once('close', (code, signal) => {
    end(code === 0 ? undefined : code === null ? `was ended by ${signal}` : `ended with exit code ${code}`);
  });
  // A program that does not read its input closes it; that is its own affair.
  child.stdin.on('error', () => {});
  child.stdin.end(call.input === undefined ? '' : `${call.input}\n`);
  return promise;
}
