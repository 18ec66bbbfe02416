import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { errorInfo, fault, makeAuthority, makeSigningKey, type Bend, type Operator } from '#operator';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { startEmbedded, type EmbeddedOptions } from '../../src/cli/embedded.ts';
import { main } from '../../src/cli/main.ts';
import { type Desk, deskOf, type Draft, spoiltFile } from './spoilt-targets.ts';

const release = releases.find(({ name }) => name === defaultRelease) ?? releases[0]!;
const [signingKey, authority] = await Promise.all([makeSigningKey(), makeAuthority()]);

let operator: Operator;
let desk: Desk;

beforeAll(async () => {
  operator = await start();
  desk = await deskOf(operator);
});
afterAll(() => operator[Symbol.asyncDispose]());
afterEach(() => vi.restoreAllMocks());

function start(bend: Bend = {}, options: EmbeddedOptions = {}): Promise<Operator> {
  const bent = fault({ id: 'for-this-test', story: 'None.', caughtBy: ['none'], bend });
  return startEmbedded(release, [bent], { signingKey, authority, lifetimeSeconds: 30, ...options });
}

interface Told {
  readonly code: number;
  readonly text: string;
}

/** What the command line says to somebody who sits before it. */
async function told(...argv: readonly string[]): Promise<Told> {
  let text = '';
  const take = (chunk: unknown): boolean => {
    text += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  vi.spyOn(console, 'error').mockImplementation((line) => void take(`${String(line)}\n`));
  const code = await main(['node', 'nv-conformance', ...argv]);
  vi.restoreAllMocks();
  return { code, text };
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

type Case = readonly [what: string, spoil: (draft: Draft) => void, says: RegExp];

const mainClient = (draft: Draft): Record<string, unknown> => draft.authorization.clients['main'] ?? {};
const subscriber = (draft: Draft): Record<string, unknown> => draft.devices['subscriber'] ?? {};
const roleAsMain = (role: string) => (draft: Draft) => {
  draft.authorization.clients['main'] = draft.authorization.clients[role] ?? {};
};
// Longer than a label of a name can be, so no server is asked for it.
const nameOfNobody = `https://${'x'.repeat(64)}.example`;

const ofTheFile: readonly Case[] = [
  ['an unknown key', (one) => void (one['purpos'] = 'x'), /unknown key "purpos"; remove it or correct/],
  ['a literal secret', (one) => void (mainClient(one)['key'] = 'hunter2-hunter2'), /clients\.main.* write /],
  [
    'a bad number',
    (one) => void (subscriber(one)['phoneNumber'] = '447700900123'),
    /devices\.subscriber\.phoneNumber is not as expected; write an E\.164/,
  ],
  ['an unknown release', (one) => void (one['release'] = 'r9.9'), /release is "r9\.9"; write one of r1\.3/],
  [
    'no path of the subscriber',
    (one) => void delete subscriber(one)['path'],
    /devices\.subscriber\.path is missing; write direct/,
  ],
  [
    'no issuer',
    (one) => void delete (one.authorization as { issuer?: string }).issuer,
    /authorization\.issuer is missing; write the issuer's URL/,
  ],
  [
    'a variable that is not set',
    (one) => void (subscriber(one)['phoneNumber'] = { env: 'NOT_SET_ANYWHERE' }),
    /devices\.subscriber\.phoneNumber refers to the environment variable NOT_SET_ANYWHERE, which is not set; set it/,
  ],
  [
    'no key file',
    (one) => void (mainClient(one)['key'] = { file: 'nowhere.json' }),
    /clients\.main\.key refers to the file nowhere\.json, which cannot be read; write a path relative/,
  ],
  [
    'a public key',
    (one) => void (mainClient(one)['key'] = { file: 'wrong/public.jwk.json' }),
    /clients\.main\.key does not hold a private key; supply a private JWK/,
  ],
  [
    'no certificate for tls.ca',
    (one) => void (one['tls'] = { ca: { file: 'wrong/secret' } }),
    /tls\.ca does not hold a certificate; supply/,
  ],
];

const ofConnections: readonly Case[] = [
  [
    'a host without an address',
    (one) => void (one.authorization.issuer = nameOfNobody),
    /no address \(ENOTFOUND\)\nchange authorization\.issuer\ncorrect the host/,
  ],
  [
    'a closed port',
    (one) => void (one.api = { root: 'https://127.0.0.1:1' }),
    /127\.0\.0\.1:1: no connection \(ECONNREFUSED\)\nchange api\.root\nnothing listens there/,
  ],
  [
    'an authority that nobody trusts',
    (one) => void delete one['tls'],
    /an authority that is not trusted \(\w+\)\nchange tls\.ca\nwrite where the certificate/,
  ],
  [
    'http instead of https',
    (one) => void (one.authorization.issuer = one.authorization.issuer.replace('https', 'http')),
    /a server that speaks TLS\nchange authorization\.issuer\nwrite https:\/\//,
  ],
  [
    'an issuer elsewhere on its host',
    (one) => void (one.authorization.issuer += '/realms/main'),
    /openid-configuration: 404.*\nchange authorization\.issuer\nwrite the issuer without/,
  ],
  [
    'an issuer that the document spells otherwise',
    (one) => void (one.authorization.issuer += '/'),
    /a document of the issuer .*\nchange authorization\.issuer\nwrite the issuer exactly/,
  ],
  [
    'a token endpoint that is none',
    (one) =>
      void (one.authorization['endpoints'] = {
        authorization: `${operator.issuer}/authorize`,
        token: `${operator.issuer}/nothing`,
      }),
    /404.*\nchange authorization\.endpoints\.token\ncorrect the URL/,
  ],
];

const ofTheClient: readonly Case[] = [
  [
    'an id that is not known',
    (one) => void (mainClient(one)['id'] = 'nv-nobody'),
    /401 invalid_client.*\nchange authorization\.clients\.main\.id\nwrite the id as onboarded/,
  ],
  [
    "a key that is not the client's",
    (one) => void (mainClient(one)['key'] = { file: 'wrong/other.jwk.json' }),
    /401 invalid_client.*\nchange authorization\.clients\.main\.key\nsupply the private key whose public half/,
  ],
  [
    "a secret that is not the client's",
    (one) => {
      roleAsMain('second')(one);
      mainClient(one)['secret'] = { file: 'wrong/secret' };
    },
    /401 invalid_client.*\nchange authorization\.clients\.main\.secret\nsupply the secret/,
  ],
  [
    'another method than onboarded',
    (one) => {
      const { id, redirectUri } = mainClient(one);
      const secret = { file: 'wrong/secret' };
      const method = { authentication: 'client_secret_basic', secret };
      one.authorization.clients['main'] = { id, redirectUri, ...method };
    },
    /401 invalid_client.*\nchange authorization\.clients\.main\.secret\n.*or authorization\.clients\.main\.authentication/,
  ],
  [
    'a redirect URI that is not onboarded',
    (one) => void (mainClient(one)['redirectUri'] = 'https://client.nv-conformance.example/elsewhere'),
    /no redirect but 400 invalid_redirect_uri.*\nchange authorization\.clients\.main\.redirectUri\nwrite the redirect URI exactly/,
  ],
  [
    'a scope that is spelt wrong',
    (one) =>
      void (one.authorization['scope'] = {
        verify: 'openid dpv:FraudPreventionAndDetection number-verification-verify-read',
      }),
    /invalid_scope.*\nchange authorization\.scope\.verify\n.*number-verification-verify-read is not among/,
  ],
  [
    'a purpose that was not agreed',
    (one) => void (one.authorization['purpose'] = 'dpv:Marketing'),
    /invalid_scope.*\nchange authorization\.purpose\n.*dpv:Marketing is not among/,
  ],
  [
    'a client without the scopes',
    roleAsMain('withoutScopes'),
    /invalid_scope.*\nchange authorization\.scope\.verify, authorization\.purpose\n.*have it onboarded/,
  ],
  [
    'a client of another flow',
    roleAsMain('otherFlow'),
    /unauthorized_client.*\nchange authorization\.flows\n.*onboarded for the authorization code flow/,
  ],
];

const ofDevices: readonly Case[] = [
  [
    'a subscriber off the network',
    (one) => void (subscriber(one)['path'] = 'direct'),
    /login_required.*\nchange devices\.subscriber\.path\n.*mobile data, with Wi-Fi and VPN off/,
  ],
  [
    'a subscriber who did not consent',
    (one) => void (subscriber(one)['path'] = one.devices['withoutConsent']?.['path']),
    /consent_required.*\nchange devices\.subscriber\.phoneNumber\nhave this subscriber consent/,
  ],
  [
    'a negative over the SIM',
    (one) => void (one.devices['offNetwork'] = { path: subscriber(one)['path'] }),
    /a redirect with a code\nchange devices\.offNetwork\.path\nlet it leave by another network/,
  ],
  [
    'a proxy that does not run',
    (one) => void (subscriber(one)['path'] = { proxy: 'http://127.0.0.1:1' }),
    /no connection \(ECONNREFUSED\)\nchange devices\.subscriber\.path\nstart the proxy/,
  ],
  [
    'a proxy of the stranger that does not run',
    (one) =>
      void (one.devices['stranger'] = { ...one.devices['stranger'], path: { proxy: 'http://127.0.0.1:1' } }),
    /change devices\.stranger\.path\nstart the proxy/,
  ],
  [
    'an address that this machine lacks',
    (one) => void (subscriber(one)['path'] = { localAddress: '192.0.2.1' }),
    /no connection \(EADDRNOTAVAIL\)\nchange devices\.subscriber\.path\nwrite an address that this machine has/,
  ],
  [
    'the number of another SIM',
    (one) => void (subscriber(one)['phoneNumber'] = '+447700900456'),
    /the number is not that of the SIM\nchange devices\.subscriber\.phoneNumber\nwrite the number of the SIM/,
  ],
  [
    'an operator token that has expired',
    (one) => {
      one['profile'] = 'sim-based';
      const tokens = one['operatorTokens'] as Record<string, unknown>;
      tokens['subscriber'] = tokens['expired'];
    },
    /change operatorTokens\.subscriber\nsupply a fresh token/,
  ],
];

const ofTheApi: readonly Case[] = [
  [
    'an API root that is none',
    (one) => void (one.api = { root: `${operator.issuer}/api` }),
    /404.*\nchange api\.root\nwrite the root to which/,
  ],
  [
    'an API base that is none',
    (one) => void (one.api = { baseUrl: `${operator.issuer}/nv` }),
    /404.*\nchange api\.baseUrl\nwrite the URL up to/,
  ],
  [
    'another release',
    (one) => void (one['release'] = 'r1.3'),
    /404.*\nchange release\n.*r2\.4 or r3\.2 has its base path/,
  ],
  [
    'a time limit that no answer meets',
    (one) => void (one.limits['timeoutSeconds'] = 0.001),
    /change limits\.timeoutSeconds\nwrite at least 1/,
  ],
];

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
      says: /the clock of the API with ours: (89|90|91) s behind ours\nset the clock of this machine/,
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
      says: /the slowest took 0\.4\d+ s, and limits\.timeoutSeconds is 0\.3\nchange limits\.timeoutSeconds\nwrite at least 2/,
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
