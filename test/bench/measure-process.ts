import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));
const preload = new URL('report-memory.js', import.meta.url).href;

export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly stdout: string;
}

/** Runs the command as a whole process and measures it from outside. */
export function measureProcess(arguments_: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--import', preload, bin, ...arguments_], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const said: Record<'stdout' | 'stderr' | 'memory', string> = { stdout: '', stderr: '', memory: '' };
    for (const [name, fd] of [
      ['stdout', 1],
      ['stderr', 2],
      ['memory', 3],
    ] as const) {
      child.stdio[fd]?.on('data', (chunk: Buffer) => {
        said[name] += chunk.toString();
      });
    }
    child.once('close', (code) => {
      const seconds = (performance.now() - startedAt) / 1000;
      if (code === 0) resolve({ seconds, megabytes: Number(said.memory) / 1024, stdout: said.stdout });
      else reject(new Error(`${arguments_.join(' ')} ended with ${code}: ${said.stderr}`));
    });
  });
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
