import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { exampleEnvironment, exampleTarget } from './example-target.ts';
import { emptyFolder, nvConformance, startOperatorProcess } from './run-command.ts';
import { writtenRun } from './written.ts';

describe('a target file for an operator in another process', () => {
  test('tells that proofs are required, and every call brings one', async () => {
    const folder = await emptyFolder();
    await using operator = await startOperatorProcess(folder, ['--dpop', 'required']);
    expect(await readFile(operator.targetFile, 'utf8')).toContain('dpop: required');
    const finished = await nvConformance(['run', operator.targetFile, '--suite', 'dpop', 'verify'], {
      cwd: folder,
    });
    expect(finished.code).toBe(0);
    const { checks, counts } = await writtenRun(finished.stdout, folder);
    expect(counts).toMatchObject({ failed: 0, inconclusive: 0 });
    expect(checks.find(({ id }) => id === 'dpop/proof-required/authorization-code')?.outcome).toBe('passed');
  });

  test('gives the verdict of the embedded run; with the operator stopped nothing is failed', async () => {
    const folder = await emptyFolder();
    const operator = await startOperatorProcess(folder);
    try {
      const [apart, embedded] = await Promise.all([
        nvConformance(['run', operator.targetFile, '--out', 'apart'], { cwd: folder }),
        nvConformance(['run', '--out', 'embedded'], { cwd: folder }),
      ]);
      expect(apart.stderr).not.toContain('failed  ');
      expect([apart.code, embedded.code]).toEqual([0, 0]);
      const [one, other] = [
        await writtenRun(apart.stdout, folder),
        await writtenRun(embedded.stdout, folder),
      ];
      expect(one.counts).toEqual(other.counts);
      expect(one.verdict).toBe('conformant');
    } finally {
      await operator[Symbol.asyncDispose]();
    }

    const vain = await nvConformance(['run', operator.targetFile, '--out', 'vain'], { cwd: folder });
    expect(vain).toMatchObject({ code: 2, stdout: '' });
    expect(vain.stderr).toMatch(
      /no connection \(ECONNREFUSED\); api\.root, authorization\.issuer: nothing listens/,
    );
    expect(await readdir(folder)).not.toContain('vain');

    const stopped = await nvConformance(['run', operator.targetFile, '--no-doctor'], { cwd: folder });
    expect(stopped.code).toBe(2);
    expect(stopped.stdout).toMatch(/cannot reach 127\.0\.0\.1:\d+/);
    const run = await writtenRun(stopped.stdout, folder);
    expect(run.verdict).toBe('inconclusive');
    expect(run.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    // What the file itself rules out needs no operator.
    const open = run.checks.filter(({ outcome }) => outcome !== 'inapplicable');
    expect(open.length).toBeGreaterThan(300);
    expect(open.filter(({ outcome }) => outcome === 'inconclusive').length).toBe(open.length);
  });
});

// Changes a copy of the sound document, as a slip of its author would.
function spoilt(spoil: (document: typeof exampleTarget & Record<string, unknown>) => void): string {
  const document = parse(stringify(exampleTarget)) as typeof exampleTarget & Record<string, unknown>;
  spoil(document);
  return stringify(document);
}

const mistakes: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  [
    'an unknown key',
    spoilt((one) => Object.assign(one, { nmae: 'x' })),
    /unknown key "nmae"; remove it or correct its spelling \(did you mean "name"\?\)/,
  ],
  [
    'a bad URL',
    spoilt((one) => Object.assign(one.authorization, { issuer: 'localhost:9091' })),
    /authorization\.issuer is "localhost:9091"; write a full URL, e\.g\. "https:\/\/auth\.example\.com"/,
  ],
  [
    'no client',
    spoilt((one) => Object.assign(one.authorization, { clients: {} })),
    /authorization\.clients\.main is missing; write private_key_jwt/,
  ],
  [
    'an unset variable',
    spoilt((one) => Object.assign(one.authorization.clients.main, { secret: { env: 'NOT_SET_ANYWHERE' } })),
    /clients\.main\.secret refers to the environment variable NOT_SET_ANYWHERE, which is not set; set it/,
  ],
  [
    'a secret in the file',
    spoilt((one) => Object.assign(one.authorization.clients.main, { secret: 'hunter2-hunter2' })),
    /clients\.main\.secret is not as expected; write \{ env: NAME \} or \{ file: PATH \}/,
  ],
  [
    'a number without plus',
    spoilt((one) => Object.assign(one.devices.subscriber, { phoneNumber: '447700900456' })),
    /devices\.subscriber\.phoneNumber is not as expected; write an E\.164 number in quotes/,
  ],
  [
    'an unknown release',
    spoilt((one) => Object.assign(one, { release: 'r9.9' })),
    /release is "r9\.9"; write one of r1\.3, r2\.4, r3\.2, r4\.1/,
  ],
  [
    'no certificate where the authority is named',
    spoilt((one) => Object.assign(one, { tls: { ca: { env: 'C1_SECRET' } } })),
    /tls\.ca does not hold a certificate; supply that of the operator's authority in PEM/,
  ],
  [
    'a preset that there is not',
    spoilt((one) => Object.assign(one, { extends: 'preset/nokai' })),
    /extends is "preset\/nokai"; did you mean preset\/nokia\? write one of preset\/telefonica-v1, /,
  ],
  [
    'a secret in a header',
    spoilt((one) => Object.assign(one, { headers: { api: { 'X-API-Key': 'hunter2-hunter2' } } })),
    /headers\.api\.X-API-Key looks like a secret; write \{ env: NAME \}/,
  ],
  [
    'a proxy and name servers',
    spoilt((one) => Object.assign(one, { backend: { proxy: 'http://127.0.0.1:1', dns: ['127.0.0.1'] } })),
    /backend has both proxy and dns; leave dns out/,
  ],
  ['no YAML', 'name: [unclosed', /not YAML/],
];

describe('a wrong target file', () => {
  test.concurrent.each(mistakes)('with %s ends with 64 and says what to write', async (_what, text, says) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'target.yaml'), text);
    const { code, stderr, stdout } = await nvConformance(['run', 'target.yaml'], {
      cwd: folder,
      env: exampleEnvironment,
    });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(/^target\.yaml: /);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/hunter2|447700900456/);
  });

  test('that is not there ends with 64 and says so', async () => {
    const { code, stderr } = await nvConformance(['run', 'nowhere.yaml']);
    expect(code).toBe(64);
    expect(stderr).toContain('nowhere.yaml: there is no such file; write the path of a target file');
  });
});
