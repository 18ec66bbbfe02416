import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { emptyFolder, nvConformance, startOperatorProcess } from '../cli/run-command.ts';
import { writtenPath } from '../cli/written.ts';
import { type FakeBrokerOptions, startFakeBroker } from './fake-broker.ts';
import { examplePact } from './verify-bent.ts';
import { jsonBody, ownToken, pactWith, question } from './wrong-pacts.ts';

const token = 'a-token-of-the-broker';
const env = { PACT_BROKER_TOKEN: token };
const about = ['--branch', 'main', '--build-url', 'https://ci.example.com/builds/7'];

// A broker with one small pact, of a consumer that is right or wrong about the API.
async function brokerWithPact(right: boolean, options: FakeBrokerOptions = {}) {
  const folder = await emptyFolder();
  const broker = await startFakeBroker({ token, ...options });
  const pact = join(folder, 'pact.json');
  const response = { status: right ? 200 : 201, body: jsonBody({ devicePhoneNumberVerified: true }) };
  const interaction = { providerStates: [ownToken], request: question('+447700900555'), response };
  await writeFile(pact, JSON.stringify(pactWith(interaction)));
  const publish = (file: string, version: string, more: readonly string[] = about) =>
    nvConformance(['pact', 'publish', file, '--broker', broker.url, '--app-version', version, ...more], {
      cwd: folder,
      env,
    });
  const verify = async (more: readonly string[] = []) => {
    const told = await nvConformance(['pact', 'verify', '--pact', broker.url, ...more], { cwd: folder, env });
    return { told, run: join(folder, writtenPath(told.stdout)) };
  };
  return { broker, pact, publish, verify };
}

describe('a Pact Broker', () => {
  test('gets pacts, with version, branch and build', async () => {
    const { broker, pact, publish } = await brokerWithPact(true);
    await using _ = broker;
    const told = await publish(pact, '1.2.3');
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('as version 1.2.3') as unknown]);
    const sent = broker.taken.find(({ path }) => path === '/contracts/publish');
    expect(sent?.body).toMatchObject({
      pacticipantName: 'Ticket Shop',
      pacticipantVersionNumber: '1.2.3',
      branch: 'main',
      buildUrl: 'https://ci.example.com/builds/7',
    });
    expect(sent?.authorization).toBe(`Bearer ${token}`);
  });

  test.each([
    ['is kept', true, 0],
    ['is broken', false, 1],
  ])('gets to know that a pact %s', async (_name, right, code) => {
    const { broker, pact, publish, verify } = await brokerWithPact(right);
    await using _ = broker;
    await publish(pact, '1.2.3');
    const { told, run } = await verify();
    expect(told.code).toBe(code);
    const published = await publish(run, '2026.11');
    expect([published.code, published.stdout]).toEqual([
      0,
      `Ticket Shop with number-verification, version 2026.11: published that it ${right ? 'is kept' : 'is broken'}\n`,
    ]);
    expect(broker.taken.slice(-2).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /pacticipants/number-verification/branches/main/versions/2026.11',
      expect.stringMatching(/^POST .*\/verification-results$/) as unknown,
    ]);
    expect(broker.results).toEqual([
      {
        success: right,
        providerApplicationVersion: '2026.11',
        buildUrl: 'https://ci.example.com/builds/7',
        verifiedBy: { implementation: 'nv-conformance', version: expect.any(String) as unknown },
        testResults: [
          {
            interactionId: 'interaction-1',
            interactionDescription: 'a question',
            success: right,
            ...(right
              ? {}
              : { mismatches: [{ attribute: 'HTTP status', description: 'expected 201, actual 200' }] }),
          },
        ],
      },
    ]);
    expect(await readFile(run, 'utf8')).not.toContain(token);
  });

  test('is told nothing where the run could not decide', async () => {
    const { broker, pact, publish, verify } = await brokerWithPact(true);
    await using _ = broker;
    const document = JSON.parse(await readFile(pact, 'utf8')) as { interactions: object[] };
    document.interactions.push({
      ...document.interactions[0],
      description: 'more',
      providerStates: [{ name: 'unheard of' }],
    });
    await writeFile(pact, JSON.stringify(document));
    await publish(pact, '1.2.3');
    const { told, run } = await verify();
    expect(told.code).toBe(2);
    const published = await publish(run, '2026.11');
    expect([published.code, published.stdout]).toEqual([
      2,
      expect.stringContaining('NOT published') as unknown,
    ]);
    expect(broker.results).toEqual([]);
  });

  test('is told nothing of an operator that was bent on purpose', async () => {
    const { broker, pact, publish, verify } = await brokerWithPact(true);
    await using _ = broker;
    await publish(pact, '1.2.3');
    const { run } = await verify(['--fault', 'plain-always-false']);
    const published = await publish(run, '2026.11');
    expect([published.code, published.stderr]).toEqual([
      64,
      expect.stringContaining('bent on purpose') as unknown,
    ]);
    expect(broker.results).toEqual([]);
  });

  test('says which pacts are pending: they fail nobody', async () => {
    const { broker, pact, publish, verify } = await brokerWithPact(false, { pending: true });
    await using _ = broker;
    await publish(pact, '1.2.3');
    const { told } = await verify(['--branch', 'main']);
    expect(told.stdout).toContain('1 warning');
    expect(told.stdout).not.toContain('Violations');
    expect(broker.taken.find(({ path }) => path.endsWith('/for-verification'))?.body).toMatchObject({
      includePendingStatus: true,
      providerVersionBranch: 'main',
    });
  });

  test('that wants other credentials is named, and what to write', async () => {
    await using broker = await startFakeBroker({ token: 'another' });
    const told = await nvConformance(['pact', 'verify', '--pact', broker.url], { env });
    expect(told.code).toBe(64);
    expect(told.stderr).toMatch(/answered 401 to GET .*; write its credentials into PACT_BROKER_TOKEN/);
    expect(told.stderr).not.toContain(token);
  });

  test.each([
    [
      'credentials in the URL',
      'http://me:secret@127.0.0.1:1',
      /holds credentials; write them into PACT_BROKER_TOKEN/,
    ],
    [
      'nobody there',
      'http://127.0.0.1:1',
      /the Pact Broker http:\/\/127\.0\.0\.1:1 cannot be asked: cannot reach/,
    ],
  ])('is not asked: %s', async (_name, url, message) => {
    const told = await nvConformance(['pact', 'verify', '--pact', url], { env });
    expect([told.code, told.stdout]).toEqual([64, '']);
    expect(told.stderr).toMatch(message);
    expect(told.stderr).not.toContain('secret');
  });
});

test('a target file is verified as the embedded operator is', async () => {
  const folder = await emptyFolder();
  await using operator = await startOperatorProcess(folder, ['--fault', 'last-digit-ignored']);
  const told = await nvConformance(['pact', 'verify', operator.targetFile, '--pact', examplePact], {
    cwd: folder,
  });
  expect(told.code).toBe(1);
  expect(told.stdout).toContain('✕ pact/number-checker/a-check-of-another-number');
  expect(told.stdout).toContain('1 violation, 8 passed of 9 checks');
  expect(told.stdout + told.stderr).not.toMatch(/\+4477|INFO|pact_verifier/);
});

test.each([
  [['pact', 'verify', '--pact', 'nowhere'], /--pact nowhere: there is no such file or folder/],
  [['pact', 'verify', '--pact', 'package.json'], /this is (no pact|not JSON)|no such file/],
  [
    ['pact', 'publish', 'package.json', '--app-version', '1'],
    /write --broker and the URL of the Pact Broker/,
  ],
  [
    ['pact', 'verify', '--pact', examplePact, '--check', 'pact/number-checker/nothing'],
    /did you mean pact\/number/,
  ],
  [
    ['pact', 'verify', '--pact', join(examplePact, '..'), '--provider', 'other'],
    /with other; write --provider and one of number-verification/,
  ],
])('%s is wrong usage', async (arguments_, message) => {
  const told = await nvConformance(arguments_, { cwd: await emptyFolder() });
  expect([told.code, told.stdout]).toEqual([64, '']);
  expect(told.stderr).toMatch(message);
});

test('a plan says what a verification costs, and sends nothing', async () => {
  const told = await nvConformance(['pact', 'verify', '--pact', examplePact, '--plan']);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain('9 pact');
  expect(told.stdout).toContain('9 authorization requests');
});
