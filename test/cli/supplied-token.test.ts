import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { stringify } from 'yaml';

import { exampleTarget } from './example-target.ts';
import { emptyFolder, nvConformance } from './run-command.ts';

const mock = {
  name: 'mock',
  profile: 'mock',
  api: { root: 'http://127.0.0.1:1' },
  devices: { subscriber: { phoneNumber: '+447700900123', path: 'direct' } },
  tokens: { supplied: { env: 'ANY_TOKEN' } },
};

async function plan(target: object): Promise<{ code: number; stderr: string; stdout: string }> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'target.yaml'), stringify(target));
  return nvConformance(['run', 'target.yaml', '--plan'], { cwd: folder, env: { ANY_TOKEN: 'any-token' } });
}

test.each([
  [
    'only a mock does without authorization',
    { ...mock, profile: 'operator' },
    'target.yaml: authorization is missing; write it with issuer and clients\n',
  ],
  [
    'a mock needs a token',
    { ...mock, tokens: {} },
    'target.yaml: tokens.supplied is missing; a mock signs nobody in, so write { env: NAME } or { file: PATH } of a token\n',
  ],
  [
    'a token is not supplied where somebody signs in',
    { ...mock, authorization: exampleTarget.authorization },
    'target.yaml: tokens.supplied is for a mock, where nobody signs in; leave it out, or authorization\n',
  ],
])('%s', async (_what, target, message) => {
  expect(await plan(target)).toMatchObject({ code: 64, stderr: message });
});

test('a mock costs no device trip and no token request, and the plan says what it lacks', async () => {
  const { code, stdout } = await plan(mock);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ 0 authorization requests/);
  expect(stdout).toMatch(/ 0 token requests/);
  expect(stdout).toContain('verify/own-number: profile mock: needs answers that depend on the subscriber');
  expect(stdout).toContain('token-use/tampered: profile mock: needs an implementation that looks at tokens');
});
