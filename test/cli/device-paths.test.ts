import { readFile, writeFile } from 'node:fs/promises';
import { execPath } from 'node:process';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { stringify } from 'yaml';

import { exampleClient, exampleEnvironment } from './example-target.ts';
import { emptyFolder, nvConformance, startOperatorProcess } from './run-command.ts';

async function runWith(subscriber: object, args: readonly string[]) {
  const folder = await emptyFolder();
  const document = {
    name: 'example',
    api: { root: 'http://127.0.0.1:1' },
    authorization: {
      // Nobody is there: what is tried comes to nothing, and never to a failure.
      endpoints: { authorization: 'http://127.0.0.1:1/authorize', token: 'http://127.0.0.1:1/token' },
      clients: { main: exampleClient },
    },
    devices: { subscriber: { phoneNumber: '+447700900123', ...subscriber } },
  };
  await writeFile(join(folder, 'target.yaml'), stringify(document));
  return nvConformance(['run', 'target.yaml', ...args], {
    cwd: folder,
    env: { ...exampleEnvironment, PROXY_PASSWORD: 'pumpkin-pie' },
  });
}

// What comes of it is what these tests are about, not the look before.
const ownNumber = ['--no-doctor', '--check', 'verify/own-number', '--format', 'json,html'];

test.concurrent.each<[string, object, RegExp]>([
  [
    'an interface that is not there',
    { path: { interface: 'wwan7' } },
    /^target\.yaml: devices\.subscriber\.path: interface is "wwan7", .* write one of .*lo/,
  ],
  [
    'a password in the URL of a proxy',
    { path: { proxy: 'socks5://lab:pumpkin-pie@127.0.0.1:1' } },
    /^target\.yaml: devices\.subscriber\.path: proxy holds a user or a password; write its URL without them/,
  ],
  [
    'a password that is not referred to',
    { path: { proxy: 'http://127.0.0.1:1', user: 'lab', password: 'pumpkin-pie' } },
    /^target\.yaml: devices\.subscriber\.path\.password is not as expected; write \{ env: NAME \} or \{ file/,
  ],
  [
    'a variable that is not set',
    { path: { proxy: 'http://127.0.0.1:1', user: 'lab', password: { env: 'NOT_SET' } } },
    /devices\.subscriber\.path\.password refers to the environment variable NOT_SET, which is not set/,
  ],
])('%s ends with 64 and what to write', async (_what, subscriber, says) => {
  const { code, stderr, stdout } = await runWith(subscriber, ownNumber);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain('pumpkin');
});

test.concurrent('a proxy that is not there leaves the run inconclusive, without its password', async () => {
  const path = { proxy: 'socks5://127.0.0.1:1', user: 'lab', password: { env: 'PROXY_PASSWORD' } };
  const { code, stdout, stderr } = await runWith({ path }, ownNumber);
  expect(code).toBe(2);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the proxy 127.0.0.1:1 cannot be reached (ECONNREFUSED)');
  expect(stdout + stderr).not.toContain('pumpkin');
});

test.concurrent('a program that fails is quoted, with the environment that it was given', async () => {
  const script = 'console.log(process.env.NV_DEVICE, process.env.PROXY_PASSWORD.length); process.exit(4)';
  const { code, stdout } = await runWith({ path: { command: [execPath, '-e', script] } }, ownNumber);
  expect(code).toBe(2);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('ended with exit code 4; it printed: subscriber 11');
});

test.concurrent('trips by hand are counted before anything is sent, and told when they begin', async () => {
  const path = { assisted: { listen: '127.0.0.1:0', timeoutSeconds: 0.2 } };
  const planned = await runWith({ path }, ['--plan', '--check', 'verify/own-number']);
  expect(planned.code).toBe(0);
  expect(planned.stdout).toContain('1 trips by hand at most (1 min at 20 s each)');
  const { code, stderr, stdout } = await runWith({ path }, ownNumber);
  expect(code).toBe(2);
  const lines = stderr.split('\n');
  const counted = lines.findIndex((line) => line.startsWith('1 trips by hand at most'));
  const opened = lines.findIndex((line) =>
    /open this page .*http:\/\/127\.0\.0\.1:\d+\/tester\/[\w-]+\//.test(line),
  );
  expect(counted).toBeGreaterThanOrEqual(0);
  expect(opened).toBeGreaterThan(counted);
  expect(lines[opened + 1]).toBe('trip 1 of 1: subscriber, mobile data');
  expect(lines[opened + 2]).toBe('trip 1: the phone did not come back within 0.2 s');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the phone did not come back within 0.2 s');
  expect(stdout + stderr).not.toContain('447700900123');
});

test.concurrent('the reference operator knows a redirect URI of the tester’s choice', async () => {
  const redirectUri = 'http://127.0.0.1:8477/callback';
  const folder = await emptyFolder();
  await using operator = await startOperatorProcess(folder, ['--redirect-uri', redirectUri]);
  expect(await readFile(operator.targetFile, 'utf8')).toContain(redirectUri);
  const checks = ['verify/own-number', 'authorization/iss', 'authorization/redirect-uri-exact'];
  const judged = await nvConformance(['run', operator.targetFile, '--check', ...checks], { cwd: folder });
  expect(judged.code).toBe(0);
  const wrong = await nvConformance(['operator', '--redirect-uri', 'callback'], { cwd: folder });
  expect([wrong.code, wrong.stderr]).toEqual([
    64,
    expect.stringContaining('--redirect-uri callback: write a full URL'),
  ]);
});
