import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { emptyFolder, nvConformance } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';
import { baseImage, containersLeft, hasEngine, importBase, stageImage } from './base-image.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = new URL('../../examples/container/operator.yaml', import.meta.url);
const bin = join(root, 'bin/nv-conformance.js');

const engine = await hasEngine();

describe.skipIf(!engine)(
  engine ? 'a container' : 'a container (skipped: no container engine answers; start dockerd)',
  () => {
    beforeAll(async () => {
      await stageImage(root);
      await importBase();
    }, 120_000);

    test('of the reference operator is built, judged to be conformant, and removed', async () => {
      const folder = await operatorFolder();
      const { code, stdout, stderr } = await nvConformance(['run', 'target.yaml'], { cwd: folder });
      expect([code, stderr]).toEqual([0, expect.stringMatching(/^starting .*\nready after /)]);
      const run = await writtenRun(stdout, folder);
      const ended = (outcome: string) => run.checks.filter((one) => one.outcome === outcome);
      expect([run.verdict, ended('failed'), ended('inconclusive')]).toEqual(['conformant', [], []]);
      // Of the operator's own offers, a container lacks IPv6 alone.
      const lacking = ended('inapplicable').flatMap((one) => one.lacking ?? []);
      expect(lacking.filter((one) => /operator token|CIBA|JWT|TLS|client:|device:/.test(one))).toEqual([
        'device:subscriberOverIPv6',
      ]);
      expect(await logIn(folder)).toContain('Reference operator for Number Verification r3.2');
      expect(await containersLeft()).toEqual([]);
    }, 400_000);

    test.each([
      ['SIGINT', 'checks to perform'],
      ['SIGTERM', 'checks to perform'],
      // While the engine makes the container, and it is not ready yet.
      ['SIGINT', 'starting'],
    ] as const)(
      'is removed when a run is interrupted by %s at "%s"',
      async (signal, moment) => {
        const folder = await operatorFolder();
        const child = spawn(process.execPath, [bin, 'run', 'target.yaml'], { cwd: folder });
        onTestFinished(() => void child.kill('SIGKILL'));
        await hears(child, moment);
        if (moment === 'starting') await becomes(async () => (await containersLeft()).length > 0);
        expect(await containersLeft()).toHaveLength(1);
        const ended = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
        child.kill(signal);
        expect(await ended).toBe(signal);
        expect(await containersLeft()).toEqual([]);
      },
      120_000,
    );

    test('that never gets ready ends a run with 2, with what it said, but for secrets', async () => {
      const folder = await emptyFolder();
      await writeTarget(folder, {
        name: baseImage,
        command: [
          'node',
          '-e',
          'console.log("my secret is", process.env.SECRET); setInterval(() => {}, 1000)',
        ],
        environment: { SECRET: { env: 'THE_SECRET' } },
        ports: [8443],
        ready: { log: 'never said' },
        startSeconds: 3,
      });
      const secret = 'a-secret-of-the-container';
      const { code, stderr, stdout } = await nvConformance(['run', 'target.yaml'], {
        cwd: folder,
        env: { THE_SECRET: secret },
      });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('was not ready within image.startSeconds (3)'),
      ]);
      expect(stderr).toContain('my secret is ‹image.environment.SECRET›');
      expect(stdout + stderr).not.toContain(secret);
      expect(await containersLeft()).toEqual([]);
    });

    test('that ends by itself, or has no such file, leaves everything open, and nothing behind', async () => {
      const folder = await emptyFolder();
      const image = { name: baseImage, ports: [8443], ready: { log: 'ready' } };
      await writeTarget(folder, { ...image, command: ['node', '-e', 'throw new Error("no database")'] });
      const ended = await nvConformance(['run', 'target.yaml'], { cwd: folder });
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('Error: no database')]);
      await writeTarget(
        folder,
        { ...image, command: ['node', '-e', 'console.log("ready"); setInterval(() => {}, 1000)'] },
        { tls: { ca: { container: '/not/there.pem' } } },
      );
      const lacking = await nvConformance(['run', 'target.yaml'], { cwd: folder });
      expect([lacking.code, lacking.stderr]).toEqual([
        2,
        expect.stringContaining("the container's file /not/there.pem cannot be read"),
      ]);
      expect(await containersLeft()).toEqual([]);
    });

    test('keeps its log beside the reports, redacted; files are copied in, values are handed over', async () => {
      const folder = await emptyFolder();
      await writeFile(join(folder, 'server.mjs'), chattyServer);
      await writeTarget(folder, {
        name: baseImage,
        command: ['node', '/app/server.mjs', '${port:8443}'],
        environment: { GREETING: 'hello', SECRET: { file: 'server.mjs' } },
        ports: [8443],
        files: { '/app/server.mjs': 'server.mjs' },
        ready: { http: '/health', port: 8443, status: 204 },
      });
      const { code, stdout } = await nvConformance(['run', 'target.yaml', '--suite', 'discovery', 'verify'], {
        cwd: folder,
      });
      expect(code).not.toBe(0);
      const run = await writtenRun(stdout, folder);
      const log = await logIn(folder);
      expect(log).toContain(`hello, published on ${new URL(run.target.api).port}`);
      expect(log).toContain('the number is +‹number of subscriber›');
      expect(log).not.toContain('7700900');
      expect(await containersLeft()).toEqual([]);
    });
  },
);

test('without an engine a run ends with 2 and says what to start', async () => {
  const folder = await emptyFolder();
  await writeTarget(folder, { name: 'any', ports: [8443], ready: { log: 'ready' } });
  // Where there is one, its socket is hidden from the run.
  const hidden = ['unshare', '-m', 'sh', '-c', 'mount -t tmpfs none /run && exec "$@"', 'sh'];
  const [program, ...arguments_] = [...(engine ? hidden : []), process.execPath, bin, 'run', 'target.yaml'];
  const ended = await new Promise((resolve) => {
    // Where something is named that does not answer, and homes are searched, too.
    const env = { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:1', HOME: folder };
    execFile(program, arguments_, { cwd: folder, env }, (error, _stdout, stderr) =>
      resolve([error?.code, stderr]),
    );
  });
  expect(ended).toEqual([
    2,
    'starting any\ntarget.yaml: image: needs a container engine, and none answers; start Docker (or Podman), or name it by DOCKER_HOST\n',
  ]);
});

const image = { name: 'any', ports: [8443], ready: { log: 'ready' } };

test.each([
  ['no source', { ...image, name: undefined }, 'image is not as expected; write one of name: '],
  ['two sources', { ...image, build: {} }, 'image is not as expected; write one of name: '],
  ['no ports', { ...image, ports: [] }, 'image.ports'],
  [
    'no readiness',
    { ...image, ready: undefined },
    'image.ready is missing; write { http: /health, port: 8443 }',
  ],
  [
    'readiness at a port that is not published',
    { ...image, ready: { http: '/', port: 80 } },
    'image.ready.port is not as expected; write one of image.ports',
  ],
  [
    'a pattern that is none',
    { ...image, ready: { log: '(' } },
    'image.ready.log is "(", which is no regular',
  ],
  [
    'an environment variable that is not set',
    { ...image, environment: { SECRET: { env: 'NOT_SET_ANYWHERE' } } },
    'image.environment.SECRET refers to the environment variable NOT_SET_ANYWHERE, which is not set',
  ],
  ['a key that nobody knows', { ...image, port: 1 }, 'image has unknown key "port"'],
  [
    'files for a compose file',
    { ...image, name: undefined, compose: { service: 'api' }, files: { '/a': 'b' } },
    'write command and files into the compose file instead',
  ],
])('an image with %s is refused in words', async (_what, entry, message) => {
  const folder = await emptyFolder();
  await writeTarget(folder, entry);
  const { code, stderr } = await nvConformance(['run', 'target.yaml'], { cwd: folder });
  expect([code, stderr]).toEqual([64, expect.stringContaining(`target.yaml: `)]);
  expect(stderr).toContain(message);
});

test('a port that the image does not name is refused, and so is a container where there is none', async () => {
  const folder = await emptyFolder();
  await writeTarget(folder, image, { api: { root: 'http://127.0.0.1:${port:9000}' } });
  const unknown = await nvConformance(['run', 'target.yaml'], { cwd: folder });
  expect([unknown.code, unknown.stderr]).toEqual([
    64,
    'target.yaml has ${port:9000}, and image.ports does not name 9000; add it there\n',
  ]);
  await writeTarget(folder, undefined, {
    api: { root: 'http://127.0.0.1:1' },
    tls: { ca: { container: '/ca.pem' } },
  });
  const nowhere = await nvConformance(['run', 'target.yaml'], { cwd: folder });
  expect([nowhere.code, nowhere.stderr]).toEqual([
    64,
    'target.yaml: tls.ca refers to a container, and the file starts none; write a section image, or { file: PATH }\n',
  ]);
});

// Says more than it should, as implementations under test do.
const chattyServer = `import { createServer } from 'node:http';
createServer((request, response) => {
  if (request.url === '/health') return response.writeHead(204).end();
  console.log(request.method, request.url, 'the number is +447700900123');
  response.writeHead(500).end();
}).listen(8443);
console.log(process.env.GREETING + ', published on ' + process.argv[2]);
`;

async function operatorFolder(): Promise<string> {
  const folder = await emptyFolder();
  const text = await readFile(example, 'utf8');
  const build = `build: { context: ${JSON.stringify(root)}, arguments: { BASE: ${JSON.stringify(baseImage)} } }`;
  await writeFile(join(folder, 'target.yaml'), text.replace(/build: \{.*?\}/, build));
  return folder;
}

/** The smallest target file that is none but for its image. JSON is YAML. */
async function writeTarget(folder: string, entry: object | undefined, more: object = {}): Promise<void> {
  const target = {
    name: 'in-a-container',
    profile: 'mock',
    ...(entry === undefined ? {} : { image: entry, api: { root: 'http://127.0.0.1:${port:8443}' } }),
    devices: { subscriber: { phoneNumber: '+447700900123', path: 'direct' } },
    tokens: { supplied: { file: 'target.yaml' } },
    ...more,
  };
  await writeFile(join(folder, 'target.yaml'), JSON.stringify(target));
}

async function logIn(folder: string): Promise<string> {
  const files = await readdir(join(folder, 'reports'), { recursive: true, withFileTypes: true });
  const log = files.find(({ name }) => name === 'implementation.log');
  return readFile(join(log?.parentPath ?? '', 'implementation.log'), 'utf8');
}

function hears(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(text)) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended: ${said}`)));
  });
}

async function becomes(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
