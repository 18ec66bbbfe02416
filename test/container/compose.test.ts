import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';

import { emptyFolder, nvConformance } from '../cli/run-command.ts';
import { writtenRun } from '../cli/written.ts';
import {
  baseImage,
  composeVariables,
  containersLeft,
  hasEngine,
  importBase,
  networksLeft,
} from './base-image.ts';

const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));
const variables = (await hasEngine()) ? await composeVariables() : undefined;

// Answers nothing but 401, as an API does to whom it does not know; it has its words from another service.
const api = `
  const { createServer } = require('node:http');
  const words = async () => (await fetch('http://words:80')).text();
  createServer(async (_request, response) => {
    const message = await words();
    console.log('said: ' + message + ' to a guest of ' + process.env.PLACE);
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 401, code: 'UNAUTHENTICATED', message }));
  }).listen(8080, () => console.log('serving'));
`;
const words = `require('node:http').createServer((_, response) => response.end('from the other service')).listen(80)`;

describe.skipIf(variables === undefined)(
  variables === undefined
    ? 'services of a compose file (skipped: there is no Compose)'
    : 'services of a compose file',
  () => {
    beforeAll(importBase, 120_000);

    test('are started together, judged where one of them serves, and all removed', async () => {
      const folder = await composedFolder('api');
      const { code, stdout, stderr } = await nvConformance(
        ['run', 'target.yaml', '--check', 'token-use/missing-verify', 'token-use/invalid-verify'],
        { cwd: folder, env: { ...variables } },
      );
      // Whoever comes with a token that is good is refused, too: no refusal counts.
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^starting .*compose.yaml \(api\)\nready after/),
      ]);
      const run = await writtenRun(stdout, folder);
      const bodies = Object.values(run.exchanges).map(({ response }) => response?.body);
      expect(bodies).toContain('{"status":401,"code":"UNAUTHENTICATED","message":"from the other service"}');
      expect(stdout).toContain('implementation.log');
      expect([await containersLeft(), await networksLeft()]).toEqual([[], []]);
    });

    test('are all removed where the one that is named is not among them', async () => {
      const folder = await composedFolder('nobody');
      const { code, stderr } = await nvConformance(['run', 'target.yaml'], {
        cwd: folder,
        env: { ...variables },
      });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('has no service nobody; write one that it has'),
      ]);
      expect([await containersLeft(), await networksLeft()]).toEqual([[], []]);
    });

    test('are all removed when the run is interrupted', async () => {
      const folder = await composedFolder('api', 'never said');
      const env = { ...process.env, ...variables };
      const child = spawn(process.execPath, [bin, 'run', 'target.yaml'], { cwd: folder, env });
      onTestFinished(() => void child.kill('SIGKILL'));
      const ended = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
      for (let tries = 0; tries < 600 && (await containersLeft()).length < 2; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await containersLeft()).toHaveLength(2);
      child.kill('SIGTERM');
      expect(await ended).toBe('SIGTERM');
      expect([await containersLeft(), await networksLeft()]).toEqual([[], []]);
    });
  },
);

async function composedFolder(service: string, log = 'serving'): Promise<string> {
  const folder = await emptyFolder();
  // Of a compose file, a dollar is two.
  const run = (program: string) => ['node', '-e', program.replaceAll('$', '$$$$')];
  const services = {
    api: {
      image: baseImage,
      command: run(api),
      ports: ['127.0.0.1:${PORT_8080}:8080'],
      environment: { PLACE: '${PLACE}' },
    },
    words: { image: baseImage, command: run(words) },
  };
  await writeFile(join(folder, 'compose.yaml'), stringify({ version: '3.8', services }));
  await writeFile(join(folder, 'any.token'), 'any-token-will-do');
  const target = {
    name: 'composed',
    profile: 'mock',
    image: {
      compose: { service },
      environment: { PLACE: 'the house' },
      ports: [8080],
      ready: { log },
      startSeconds: 30,
    },
    api: { root: 'http://${host}:${port:8080}' },
    devices: { subscriber: { phoneNumber: '+447700900123', path: 'direct' } },
    tokens: { supplied: { file: 'any.token' } },
  };
  await writeFile(join(folder, 'target.yaml'), stringify(target));
  return folder;
}
