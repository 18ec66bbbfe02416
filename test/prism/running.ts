import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));

/** A command of ours that runs until it is stopped, in a process of its own. */
export interface Running extends AsyncDisposable {
  readonly pid: number;
  /** What it has said so far, on both streams. */
  said(): string;
  /** Sends a signal and waits for the end; the exit code, or -1 where a signal ended it. */
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number>;
}

/** Starts a command and waits until it says that it can be stopped. */
export async function startRunning(arguments_: readonly string[], cwd: string): Promise<Running> {
  const child = spawn(process.execPath, [bin, ...arguments_], { cwd });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Stop it with')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
  const stop = (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number> => stopped(child, signal);
  return {
    pid: child.pid ?? 0,
    said: () => said,
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await stop('SIGTERM');
    },
  };
}

function stopped(child: ChildProcess, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number> {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? -1));
    child.kill(signal);
  });
}

/** The processes that a process has started and that still run. */
export async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}

/** Waits until a process is gone, for a few seconds at most. */
export async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
