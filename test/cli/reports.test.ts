import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { verifyAttestationCommand } from '../../src/cli/verify-attestation.ts';
import { emptyFolder, type Finished, nvConformance } from './run-command.ts';
import { readRun, writtenPath } from './written.ts';

const every = 'html,json,junit,markdown,sarif,har,ctrf';
const keys = generateKeyPairSync('ed25519');
let folder = '';
let told: Finished;
let reports = '';
let attestation = '';

beforeAll(async () => {
  folder = await emptyFolder();
  await Promise.all([
    writePem('private.pem', keys.privateKey),
    writePem('public.pem', keys.publicKey),
    writePem('other.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey),
  ]);
  await writeFile(join(folder, 'before.md'), 'before\n');
  told = await nvConformance(
    ['run', '--suite', 'discovery', '--format', every, '--sign', 'private.pem', '--valid-days', '30'],
    { cwd: folder, env: { GITHUB_STEP_SUMMARY: join(folder, 'before.md') } },
  );
  attestation = join(folder, writtenPath(told.stdout, 'attestation.dsse.json'));
  reports = dirname(attestation);
  // A run of one chapter: seconds on a quiet machine, many times as much on a busy one.
}, 300_000);

test('a run writes every format, and appends its summary to that of the job', async () => {
  expect(told.code).toBe(0);
  expect((await readdir(reports)).toSorted()).toEqual([
    'attestation.dsse.json',
    'ctrf.json',
    'exchanges.har',
    'junit.xml',
    'report.html',
    'report.sarif',
    'run.json',
    'summary.md',
  ]);
  const summary = await readFile(join(folder, 'before.md'), 'utf8');
  expect(summary).toBe(`before\n${await readFile(join(reports, 'summary.md'), 'utf8')}`);
});

test('a secret that a report would show ends with 70, names the place, and nothing is written', async () => {
  const unlucky = await emptyFolder();
  const target = {
    name: 'unlucky',
    api: { root: 'http://127.0.0.1:1' },
    authorization: {
      issuer: 'http://127.0.0.1:1',
      purpose: 'dpv:FraudPreventionAndDetection',
      clients: {
        main: {
          id: 'c1',
          redirectUri: 'https://client.example/cb',
          authentication: 'client_secret_basic',
          secret: { env: 'UNLUCKY' },
        },
      },
    },
    devices: { subscriber: { phoneNumber: { env: 'SUBSCRIBER' }, path: 'direct' } },
  };
  await writeFile(join(unlucky, 'target.json'), JSON.stringify(target));
  // A secret made of words that every report says: no masking of what was recorded can help.
  const { code, stderr, stdout } = await nvConformance(
    ['run', 'target.json', '--no-doctor', '--suite', 'discovery'],
    {
      cwd: unlucky,
      env: { UNLUCKY: 'Number Verification', SUBSCRIBER: '+447700900001' },
    },
  );
  expect(stderr).toMatch(/would show what must stay secret, so no report was written:\n {2}.*‹secret-1›/);
  expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
  expect(await readdir(unlucky)).toEqual(['target.json']);
});

describe('report', () => {
  test('renders every format again, byte for byte', async () => {
    const again = await nvConformance(
      ['report', join(reports, 'run.json'), '--out', 'again', '--format', every],
      { cwd: folder },
    );
    expect(again.code).toBe(0);
    const written = dirname(join(folder, writtenPath(again.stdout)));
    for (const name of await readdir(written)) {
      expect(await readFile(join(written, name), 'utf8'), name).toBe(
        await readFile(join(reports, name), 'utf8'),
      );
    }
  });

  test.each([
    ['a file that is not there', 'nowhere.json', /nowhere\.json: there is no such file/],
    ['a file that is not JSON', 'public.pem', /this is not JSON; name a run\.json/],
    ['another document', 'package.json', /this is no run\.json of format nv-conformance\/run@1/],
  ])('%s ends with 64', async (_what, name, says) => {
    await writeFile(join(folder, 'package.json'), '{"name":"x"}');
    const { code, stderr } = await nvConformance(['report', name], { cwd: folder });
    expect(stderr).toMatch(says);
    expect(code).toBe(64);
  });
});

describe('an attestation', () => {
  test('is an in-toto test result in a DSSE envelope whose signature anyone can verify', async () => {
    const envelope = JSON.parse(await readFile(attestation, 'utf8'));
    const payload = Buffer.from(envelope.payload, 'base64');
    // The pre-authentication encoding, written out.
    const signed = `DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} ${payload.toString()}`;
    const signature = Buffer.from(envelope.signatures[0].sig, 'base64');
    expect(verify(null, Buffer.from(signed), keys.publicKey, signature)).toBe(true);
    const statement = JSON.parse(payload.toString());
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: expect.stringMatching(/^(PASSED|WARNED)$/),
        failedTests: [],
        verdict: 'conformant',
      },
    });
    const { startedAt, finishedAt, validUntil, configuration } = statement.predicate;
    expect(Date.parse(finishedAt)).toBeGreaterThan(Date.parse(startedAt));
    expect(Date.parse(validUntil) - Date.parse(finishedAt)).toBe(30 * 24 * 60 * 60 * 1000);
    expect(configuration.map(({ name }: { name: string }) => name)).toEqual(['target', 'plan', 'catalogue']);
    expect(statement.subject).toHaveLength(7);
    const { catalogue } = await readRun(join(reports, 'run.json'));
    expect(`sha256:${configuration[2].digest.sha256}`).toBe(catalogue?.digest);
  });

  test('holds for its key and its reports, and says for what', async () => {
    const { code, stdout } = await nvConformance(
      ['verify-attestation', attestation, '--key', 'public.pem', '--report', join(reports, 'run.json')],
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The attestation holds: conformant \((PASSED|WARNED)\)\n {2}target +reference-operator, r3\.2/,
    );
    expect(stdout).toContain('; 1 compared');
  });

  test('does not hold for another key', async () => {
    const { code, stderr } = await nvConformance(['verify-attestation', attestation, '--key', 'other.pem'], {
      cwd: folder,
    });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('is not of the key') });
  });

  test.each([
    ['a changed payload', (one: Sealed) => ({ ...one, payload: one.payload.replace(/^./, 'f') })],
    ['another type', (one: Sealed) => ({ ...one, payloadType: 'text/plain' })],
    ['a changed signature', (one: Sealed) => ({ ...one, signatures: [{ sig: 'AAAA' }] })],
    ['no signature', (one: Sealed) => ({ ...one, signatures: [] })],
  ])('does not hold with %s', async (_what, spoil) => {
    const spoilt = join(folder, 'spoilt.json');
    await writeFile(spoilt, JSON.stringify(spoil(JSON.parse(await readFile(attestation, 'utf8')))));
    expect(await verified(spoilt, new Date())).toBe(1);
  });

  test('does not hold for a report that was changed, nor for another file', async () => {
    const changed = join(folder, 'run.json');
    await writeFile(changed, `${await readFile(join(reports, 'run.json'), 'utf8')} `);
    expect(await verified(attestation, new Date(), [changed])).toBe(1);
    expect(await verified(attestation, new Date(), [join(folder, 'public.pem')])).toBe(1);
    expect(await verified(attestation, new Date(), [join(reports, 'junit.xml')])).toBe(0);
  });

  test('does not hold when it is no longer valid', async () => {
    expect(await verified(attestation, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000))).toBe(1);
  });

  test.each([
    [['verify-attestation', 'nowhere.json', '--key', 'public.pem'], /nowhere\.json: there is no such file/],
    [['verify-attestation', 'before.md', '--key', 'before.md'], /--key before\.md: this is no public key/],
    [['run', '--sign', 'public.pem'], /--sign public\.pem: this is no private key/],
    [['run', '--sign', 'private.pem', '--valid-days', '0'], /--valid-days 0: write a whole number/],
    [['run', '--sign', 'rsa.pem'], /--sign rsa\.pem: the key is of another kind; write one of EC P-256/],
  ])('%j ends with 64', async (arguments_, says) => {
    await writePem('rsa.pem', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    const { code, stderr } = await nvConformance(arguments_, { cwd: folder });
    expect(stderr).toMatch(says);
    expect(code).toBe(64);
  });
});

interface Sealed {
  readonly payload: string;
}

async function verified(path: string, now: Date, report: readonly string[] = []): Promise<number> {
  return verifyAttestationCommand(path, { key: join(folder, 'public.pem'), report }, now);
}

async function writePem(name: string, key: KeyObject): Promise<void> {
  const type = key.type === 'private' ? 'pkcs8' : 'spki';
  await writeFile(join(folder, name), key.export({ type, format: 'pem' }));
}
