import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));

// On GitHub the runs of the tests must not fill the summary of the job.
const quiet = { GITHUB_STEP_SUMMARY: '' };

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user would, in a process of its own. */
export function nvConformance(
  arguments_: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...arguments_],
      { cwd: options.cwd, env: { ...process.env, ...quiet, ...options.env }, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        });
      },
    );
  });
}

/** An empty folder of its own for a test. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nv-conformance-'));
}

export interface RunningOperator extends AsyncDisposable {
  readonly targetFile: string;
}

/** Starts `nv-conformance operator` in a process of its own and waits until it serves. */
export async function startOperatorProcess(
  folder: string,
  more: readonly string[] = [],
): Promise<RunningOperator> {
  const targetFile = join(folder, 'operator.yaml');
  const child = spawn(process.execPath, [bin, 'operator', '--write-target', targetFile, ...more]);
  await serving(child);
  await readFile(targetFile);
  return {
    targetFile,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function serving(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stop it with')) resolve();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', (code) => reject(new Error(`the operator ended with ${code}: ${said}`)));
  });
}
