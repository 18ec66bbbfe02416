import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { fault, makeAuthority, makeSigningKey, type Operator } from '#operator';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { embeddedTarget, startEmbedded } from '../../src/cli/embedded.ts';
import { lookBudget } from '../../src/doctor/look-budget.ts';
import { lookBefore } from '../../src/doctor/quick-look.ts';
import { ofConnections, ofDevices, ofTheApi, ofTheClient, ofTheFile } from './mistakes.ts';
import { type Desk, deskOf, spoiltFile } from './spoilt-targets.ts';
import { told } from './tell.ts';

const release = releases.find(({ name }) => name === defaultRelease) ?? releases[0]!;
const [signingKey, authority] = await Promise.all([makeSigningKey(), makeAuthority()]);
const mistakes = [...ofConnections, ...ofTheClient, ...ofDevices, ...ofTheApi];

let operator: Operator;
let desk: Desk;

beforeAll(async () => {
  operator = await startEmbedded(release, [], { signingKey, authority });
  desk = await deskOf(operator);
});
afterAll(() => operator[Symbol.asyncDispose]());

// A person waits for it; a busy machine is given some time.
const someSeconds = 10_000;

const vain = new Map([
  ['a host without an address', /authorization\.issuer: correct the host/],
  ['a closed port', /api\.root: nothing listens there/],
  ['an authority that nobody trusts', /tls\.ca: write where the certificate/],
  ['http instead of https', /authorization\.issuer: write https:\/\//],
  ['an issuer elsewhere on its host', /authorization\.issuer: write the issuer without/],
  ['an id that is not known', /authorization\.clients\.main\.id: write the id as onboarded/],
  ["a key that is not the client's", /authorization\.clients\.main\.key: supply the private key/],
  ["a secret that is not the client's", /authorization\.clients\.main\.secret: supply the secret/],
  ['another method than onboarded', /or authorization\.clients\.main\.authentication/],
  [
    'a redirect URI that is not onboarded',
    /authorization\.clients\.main\.redirectUri: write the redirect URI/,
  ],
  ['a subscriber off the network', /devices\.subscriber\.path: .*mobile data/],
  ['a subscriber who did not consent', /devices\.subscriber\.phoneNumber: have this subscriber consent/],
  ['a proxy that does not run', /devices\.subscriber\.path: start the proxy/],
  ['a proxy of the stranger that does not run', /devices\.stranger\.path: start the proxy/],
  ['an address that this machine lacks', /devices\.subscriber\.path: write an address that this machine has/],
]);

test.each([...vain])('a run with %s ends in seconds, and says why and what to do', async (name, says) => {
  const [, spoil] = mistakes.find(([what]) => what === name) ?? [];
  expect(spoil).toBeDefined();
  const path = await spoiltFile(desk, spoil ?? (() => undefined));
  const startedAt = performance.now();
  const out = join(desk.folder, 'reports');
  const { code, text } = await told('run', path, '--out', out);
  expect(performance.now() - startedAt).toBeLessThan(someSeconds);
  const [line = '', next] = text.split('\n');
  expect(line).toMatch(/^\S+target\.yaml: no run can succeed: /);
  expect(line).toMatch(says);
  expect(next).toBe(`"nv-conformance doctor ${path}" tells more, and "run --no-doctor" runs nonetheless.`);
  expect(code).toBe(2);
  expect(text).not.toMatch(/7700900|a-secret-of-nobody/);
  expect(await readdir(desk.folder)).not.toContain('reports');
});

test.each(ofTheFile)('a run with %s ends with 64', async (_what, spoil, says) => {
  const { code, text } = await told('run', await spoiltFile(desk, spoil));
  expect(code).toBe(64);
  expect(text).toMatch(says);
});

test('a look asks only for what the checks need, and the plan says what it costs', async () => {
  const deaf = await spoiltFile(desk, (one) => void (one.api = { root: 'https://127.0.0.1:1' }));
  const chapter = ['--suite', 'discovery', '--format', 'json', '--out', join(desk.folder, 'out')];
  expect(await told('run', deaf, ...chapter)).toMatchObject({ code: 0 });
  const { text } = await told('run', deaf, '--plan', '--check', 'verify/own-number');
  expect(text).toMatch(
    /Before, .* at most:\n.*\n {2}3 authorization requests, 2 token requests, 2 for metadata/,
  );
  const without = await told('run', deaf, '--plan', '--no-doctor', '--check', 'verify/own-number');
  expect(without.text).not.toMatch(/Before,/);
});

test('where all is well, a look costs one of each request, and two for metadata', async () => {
  const seen: Record<string, number> = {};
  const count = (what: string) => async (_exchange: unknown, next: () => Promise<void>) => {
    seen[what] = (seen[what] ?? 0) + 1;
    await next();
  };
  const counting = fault({
    id: 'for-this-test',
    story: 'None.',
    caughtBy: ['none'],
    bend: {
      provider: {
        authorization: count('authorizations'),
        token: count('tokenRequests'),
        discovery: count('discoveryRequests'),
      },
    },
  });
  await using counted = await startEmbedded(release, [counting], { signingKey, authority });
  const target = embeddedTarget(counted, release);
  const use = { authorizations: 9, tokenRequests: 9, apiCalls: 9 };
  expect(await lookBefore(target, use)).toBeUndefined();
  expect(seen).toEqual({ authorizations: 1, tokenRequests: 1, discoveryRequests: 2 });
  expect(lookBudget(target, use)).toMatchObject({
    authorizations: 3,
    tokenRequests: 2,
    discoveryRequests: 2,
  });
});

test('nothing is looked at before a mock but whether it is there', async () => {
  const { issuer, ...target } = { ...embeddedTarget(operator, release), profile: 'mock' as const };
  expect(target.apiBaseUrl).toContain(issuer);
  expect(await lookBefore(target, { authorizations: 0, tokenRequests: 0, apiCalls: 9 })).toBeUndefined();
  const gone = { ...target, apiBaseUrl: 'http://127.0.0.1:1/nv' };
  expect(await lookBefore(gone, { authorizations: 0, tokenRequests: 0, apiCalls: 9 })).toMatchObject({
    step: 'connections',
    key: 'api.baseUrl',
  });
});
