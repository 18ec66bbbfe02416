import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What tests build on: nothing but the Node that runs them, as no image can be pulled where they run. */
export const baseImage = 'nv-conformance-test-base:latest';

/** Whether a container engine answers. */
export async function hasEngine(): Promise<boolean> {
  return execute('docker', ['info', '--format', '{{.ServerVersion}}']).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  );
}

/** Puts in place what the Dockerfile of the project copies. */
export async function stageImage(root: string): Promise<void> {
  await execute('npm', ['run', 'stage:image'], { cwd: root });
}

/** Imports the base image: this Node with the libraries that it is linked with. */
export async function importBase(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'nv-conformance-base-'));
  try {
    await put(root, process.execPath, '/usr/local/bin/node');
    const { stdout } = await execute('ldd', [process.execPath]);
    for (const [, library = ''] of stdout.matchAll(/(\/\S+) \(0x/g)) await put(root, library, library);
    await mkdir(join(root, 'etc'), { recursive: true });
    await writeFile(join(root, 'etc/passwd'), 'root:x:0:0::/:/usr/local/bin/node\n');
    await mkdir(join(root, 'tmp'));
    await chmod(join(root, 'tmp'), 0o1777);
    const archive = `${root}.tar`;
    await execute('tar', ['-C', root, '-cf', archive, '.']);
    await execute('docker', ['import', '--change', 'ENV PATH=/usr/local/bin', archive, baseImage]);
    await rm(archive);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Containers, running or not, that runs of ours have started. */
export async function containersLeft(): Promise<readonly string[]> {
  const { stdout } = await execute('docker', [
    'ps',
    '--all',
    '--filter',
    'label=nv-conformance.run',
    '--format',
    '{{.ID}} {{.Image}}',
  ]);
  return stdout.split('\n').filter((line) => line !== '');
}

async function put(root: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(root, to)), { recursive: true });
  await copyFile(from, join(root, to));
  await chmod(join(root, to), 0o755);
}
