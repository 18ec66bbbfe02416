import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, test } from 'vitest';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
// A build and an archive: seconds on a quiet machine, many times as much on a busy one.
const packingMs = 120_000;
let app = '';
let bin = '';

// Packs as `npm publish` would, and unpacks where `npm install` would; the dependencies are those of the checkout.
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'nv-conformance-package-'));
  const installed = join(app, 'node_modules', 'nv-conformance');
  await mkdir(installed, { recursive: true });
  await execute('npm', ['pack', '--pack-destination', app], { cwd: root });
  const tarball = (await readdir(app)).find((name) => name.endsWith('.tgz')) ?? '';
  await execute('tar', ['-xzf', join(app, tarball), '-C', installed, '--strip-components=1']);
  await symlink(join(root, 'node_modules'), join(installed, 'node_modules'));
  bin = join(installed, 'bin', 'nv-conformance.js');
}, packingMs);

describe('the packed package', () => {
  test('lists the same checks as the checkout', async () => {
    const [packed, checkout] = await Promise.all([
      execute(process.execPath, [bin, 'list', 'checks'], { cwd: app }),
      execute(process.execPath, [join(root, 'bin/nv-conformance.js'), 'list', 'checks'], { cwd: app }),
    ]);
    expect(packed.stdout).toBe(checkout.stdout);
  });

  test('runs against the embedded operator and writes a report', async () => {
    const { stdout } = await execute(process.execPath, [bin, 'run', '--suite', 'discovery', 'share'], {
      cwd: app,
    });
    expect(stdout).toContain('Conformant with Number Verification r3.2');
    expect(stdout).toMatch(/wrote reports\S+report\.html/);
  });

  test('knows its faults', async () => {
    const run = execute(
      process.execPath,
      [bin, 'run', '--suite', 'discovery', '--fault', 'discovery-as-html'],
      { cwd: app },
    );
    await expect(run).rejects.toMatchObject({ code: 1 });
  });

  test('finds the contract and Prism, and plays it', async () => {
    const mock = spawn(process.execPath, [bin, 'mock', '--release', 'r4.1'], { cwd: app });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const hear = (chunk: Buffer): void => {
        text += chunk.toString();
        if (text.includes('Stop it with')) mock.kill('SIGTERM');
      };
      mock.stdout.on('data', hear);
      mock.stderr.on('data', hear);
      mock.once('close', (code) => resolve(`${text}${code}`));
    });
    expect(said).toMatch(/API +http:\/\/127\.0\.0\.1:\d+\/number-verification\/v2rc2\n[^]*\n0$/);
  });

  test('verifies a pact', async () => {
    const pact = join(root, 'examples/consumer/pacts');
    const one = 'pact/number-checker/a-check-of-another-number';
    const { stdout } = await execute(
      process.execPath,
      [bin, 'pact', 'verify', '--pact', pact, '--check', one],
      {
        cwd: app,
      },
    );
    expect(stdout).toContain('Keeps the pacts of its consumers with Number Verification r3.2');
  });

  test('has a typed client that consumers can import', async () => {
    await writeFile(
      join(app, 'client.mts'),
      `import { createNumberVerificationClient } from 'nv-conformance/client';

      const asked: Request[] = [];
      const client = createNumberVerificationClient<'r3.2'>({
        baseUrl: 'https://api.example.com/number-verification/v2',
        accessToken: async () => 'token',
        fetch: async (request) => {
          asked.push(request);
          return Response.json({ devicePhoneNumberVerified: true });
        },
      });
      const { data } = await client.POST('/verify', { body: { phoneNumber: '+447700900123' } });
      const verified: boolean | undefined = data?.devicePhoneNumberVerified;
      // @ts-expect-error -- there is no such path
      await client.GET('/verification');
      console.log(verified, asked[0]?.url, asked[0]?.headers.get('authorization'));
      `,
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    const strict = [
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      'node',
    ];
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    await execute(tsc, [...strict, ...types, 'client.mts'], { cwd: app });
    const { stdout } = await execute(process.execPath, ['client.mjs'], { cwd: app });
    expect(stdout).toBe('true https://api.example.com/number-verification/v2/verify Bearer token\n');
  });

  test('ships neither sources nor tests', async () => {
    const paths = await readdir(join(app, 'node_modules', 'nv-conformance'), { recursive: true });
    const own = paths.filter((path) => !path.startsWith('node_modules'));
    expect(own.filter((path) => /\.test\.|(?<!\.d)\.ts$|^src/.test(path))).toEqual([]);
  });

  test('says in one line which Node it needs, when run by an older one', async () => {
    const older =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})";
    const run = execute(process.execPath, ['--import', older, bin, 'list', 'checks'], { cwd: app });
    await expect(run).rejects.toMatchObject({
      code: 64,
      stdout: '',
      stderr: expect.stringMatching(
        /^nv-conformance needs Node 24\.18 or newer, and this is Node 20\.20\.2; [^\n]+\n$/,
      ) as unknown,
    });
  });
});
