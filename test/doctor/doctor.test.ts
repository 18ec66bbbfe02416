import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { errorInfo, fault, makeAuthority, makeSigningKey, type Bend, type Operator } from '#operator';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { startEmbedded, type EmbeddedOptions } from '../../src/cli/embedded.ts';
import { ofConnections, ofDevices, ofTheApi, ofTheClient, ofTheFile } from './mistakes.ts';
import { type Desk, deskOf, type Draft, spoiltFile } from './spoilt-targets.ts';
import { told } from './tell.ts';

const release = releases.find(({ name }) => name === defaultRelease) ?? releases[0]!;
const [signingKey, authority] = await Promise.all([makeSigningKey(), makeAuthority()]);

let operator: Operator;
let desk: Desk;

beforeAll(async () => {
  operator = await start();
  desk = await deskOf(operator);
});
afterAll(() => operator[Symbol.asyncDispose]());

function start(bend: Bend = {}, options: EmbeddedOptions = {}): Promise<Operator> {
  const bent = fault({ id: 'for-this-test', story: 'None.', caughtBy: ['none'], bend });
  return startEmbedded(release, [bent], { signingKey, authority, lifetimeSeconds: 30, ...options });
}

/** The lines of the first trouble: what was tried, and what to change. */
function firstTrouble(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('trouble'));
  const to = lines.findIndex((line, index) => index > from && !line.startsWith(' '));
  return lines
    .slice(from, to)
    .map((line) => line.trim())
    .join('\n');
}

const onTheWire = [...ofConnections, ...ofTheClient, ...ofDevices, ...ofTheApi];
const cases = [
  ...ofTheFile.map((one) => [...one, 64] as const),
  ...onTheWire.map((one) => [...one, 2] as const),
];

test.each(cases)('%s is met with the key and the remedy', async (_what, spoil, says, exitCode) => {
  const { code, text } = await told('doctor', await spoiltFile(desk, spoil));
  expect(firstTrouble(text)).toMatch(says);
  expect(code).toBe(exitCode);
  expect(text.replace('e.g. "+447700900123"', '')).not.toMatch(/7700900|hunter2|a-secret-of-nobody/);
});

test('a file that is not there, and one that is no YAML, are told so', async () => {
  const gone = await told('doctor', join(desk.folder, 'gone.yaml'));
  expect(gone).toMatchObject({ code: 64 });
  expect(firstTrouble(gone.text)).toMatch(/there is no such file; write the path of a target file/);
  const { code, text } = await told('doctor', join(desk.folder, 'wrong', '..', '..', '..', 'package.json'));
  expect(code).toBe(64);
  expect(text).toMatch(/no such file|not YAML/);
});

test('a file that starts its implementation is for a run alone', async () => {
  const image = fileURLToPath(new URL('../../examples/container/operator.yaml', import.meta.url));
  const { code, text } = await told('doctor', image);
  expect(code).toBe(64);
  expect(firstTrouble(text)).toMatch(
    /image is started by "nv-conformance run" alone; start the implementation by yourself, and leave image out$/,
  );
});

test('a sound file is well, and every step says so once', async () => {
  const { code, text } = await told('doctor', join(desk.folder, 'sound.yaml'), '--json');
  const report = JSON.parse(text) as { diagnoses: { step: string; state: string }[]; notExamined: string[] };
  expect({ code, notExamined: report.notExamined }).toEqual({ code: 0, notExamined: [] });
  expect(report.diagnoses.filter(({ state }) => state !== 'well')).toEqual([]);
  expect([...new Set(report.diagnoses.map(({ step }) => step))]).toEqual([
    'file',
    'secrets',
    'names',
    'connections',
    'clocks',
    'discovery',
    'device paths',
    'client',
    'redirect URI',
    'scope',
    'device',
    'off the network',
    'operations',
    'limits',
  ]);
});

test('what ends an examination names what was not examined', async () => {
  const path = await spoiltFile(desk, (one) => void delete one['tls']);
  const { text } = await told('doctor', path);
  expect(text).toMatch(
    /Not examined, because of that: clocks, discovery, .*, operations, limits\.\n1 trouble\./,
  );
});

interface Bent {
  readonly bend?: Bend;
  readonly options?: EmbeddedOptions;
  readonly spoil?: (draft: Draft) => void;
  readonly says: RegExp;
}

const bentOperators: readonly (readonly [what: string, bent: Bent])[] = [
  [
    'an API whose clock is behind',
    {
      bend: {
        api: async (call, next) => {
          const answer = await next(call);
          const date = new Date(Date.now() - 90_000).toUTCString();
          return { ...answer, headers: { ...answer.headers, date } };
        },
      },
      says: /the clock of the API with ours: (89|9\d) s behind ours\nset the clock of this machine/,
    },
  ],
  [
    'an operation that is not on offer',
    {
      bend: {
        api: (call, next, inside) =>
          call.path.endsWith('/device-phone-number')
            ? inside.echoing(call, errorInfo(501, 'NOT_IMPLEMENTED', 'Not here.'))
            : next(call),
      },
      says: /501 NOT_IMPLEMENTED.*\nchange operations\nwrite operations: \[verify\]/,
    },
  ],
  [
    'a rate limit',
    {
      bend: {
        provider: {
          token: async ({ ctx }, next) => {
            await next();
            ctx.status = 429;
            ctx.set('retry-after', '0.05');
            ctx.body = { error: 'temporarily_unavailable' };
          },
        },
      },
      says: /change limits\.requestsPerSecond\nwrite what the operator allows/,
    },
  ],
  [
    'answers that take longer than the file allows',
    {
      bend: {
        api: async (call, next) => {
          await sleep(400);
          return next(call);
        },
      },
      spoil: (one) => void (one.limits['timeoutSeconds'] = 0.3),
      says: /the slowest took [\d.]+ s, and limits\.timeoutSeconds is 0\.3\nchange limits\.timeoutSeconds\nwrite at least \d/,
    },
  ],
  [
    'a server in clear text where TLS is written',
    {
      options: { authority: 'none' },
      spoil: (one) => void (one.authorization.issuer = one.authorization.issuer.replace('http:', 'https:')),
      says: /does not speak TLS.*\nchange authorization\.issuer\n.*write http:\/\//,
    },
  ],
  [
    'a certificate that has expired',
    {
      bend: {
        ports: {
          main: { tls: async (sound, by) => ({ ...sound, ...(await by.certify({ daysLeft: -3 })) }) },
        },
      },
      says: /a certificate that is good from \S+ to \S+\nthe operator has to renew it/,
    },
  ],
  [
    'a certificate of another host',
    {
      bend: {
        ports: {
          main: {
            tls: async (sound, by) => ({ ...sound, ...(await by.certify({ hosts: ['auth.example'] })) }),
          },
        },
      },
      says: /a certificate of another host \(DNS:auth\.example\)\nchange api\.root, authorization\.issuer\nwrite the name/,
    },
  ],
  [
    'an API of another operator',
    {
      spoil: (one) => void (one.api = { root: operator.issuer }),
      says: /401 UNAUTHENTICATED.*\nchange api\.root, authorization\.issuer\nwrite an API and an authorization server that belong together/,
    },
  ],
];

test.each(bentOperators)(
  '%s is met with the key and the remedy',
  async (_what, { bend, options, spoil, says }) => {
    await using bent = await start(bend, options);
    const path = await spoiltFile(await deskOf(bent), spoil ?? (() => undefined));
    const { code, text } = await told('doctor', path);
    const troubles = text.slice(text.indexOf('trouble'));
    expect(troubles.replaceAll(/\n +/g, '\n')).toMatch(says);
    expect(code).toBe(2);
  },
);
