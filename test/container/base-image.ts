import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What tests build on: nothing but the Node that runs them, as no image can be pulled where they run. */
export const baseImage = `nv-conformance-test-base:node-${process.version}`;

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
  const { stdout: known } = await execute('docker', ['images', '--quiet', baseImage]);
  if (known.trim() !== '') return;
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
    '--format',
    '{{.Label "nv-conformance.run"}}{{.Label "com.docker.compose.project"}}',
  ]);
  return stdout.split('\n').filter((line) => line.startsWith('nv-conformance-'));
}

/** Networks that runs of ours have made. */
export async function networksLeft(): Promise<readonly string[]> {
  const { stdout } = await execute('docker', ['network', 'ls', '--format', '{{.Name}}']);
  return stdout.split('\n').filter((line) => line.startsWith('nv-conformance-'));
}

// Debian's Compose, which is a command of its own, as the plugin that Compose is elsewhere.
const plugin = `#!/bin/sh
if [ "$1" = docker-cli-plugin-metadata ]; then
  echo '{"SchemaVersion":"0.1.0","Vendor":"Debian","Version":"1","ShortDescription":"Compose"}'
  exit 0
fi
shift
exec docker-compose "$@"
`;

/** The variables with which `docker compose` works; undefined where there is no Compose. */
export async function composeVariables(): Promise<Readonly<Record<string, string>> | undefined> {
  const works = (command: string, ...given: readonly string[]) =>
    execute(command, given).then(
      () => true,
      () => false,
    );
  if (await works('docker', 'compose', 'version')) return {};
  if (!(await works('docker-compose', '--version'))) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'nv-conformance-docker-'));
  await mkdir(join(folder, 'cli-plugins'));
  await writeFile(join(folder, 'cli-plugins/docker-compose'), plugin, { mode: 0o755 });
  return { DOCKER_CONFIG: folder };
}

async function put(root: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(root, to)), { recursive: true });
  await copyFile(from, join(root, to));
  await chmod(join(root, to), 0o755);
}
