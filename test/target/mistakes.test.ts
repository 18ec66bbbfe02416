import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeAuthority } from '#operator';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { loadTarget } from '../../src/target/load-target.ts';
import { emptyFolder } from '../cli/run-command.ts';
import type { Document } from './world.ts';

const client = { id: 'c1', redirectUri: 'https://client.example/callback' };
const sound = stringify({
  name: 'example',
  api: { root: 'http://127.0.0.1:1' },
  authorization: {
    issuer: 'http://127.0.0.1:1',
    clients: { main: { ...client, authentication: 'client_secret_basic', secret: { env: 'C1_SECRET' } } },
  },
  devices: { subscriber: { phoneNumber: '+447700900123', path: 'direct' } },
});

// What no message may repeat.
const secrets = /hunter2|447700900456|a-secret-for-this-test|pumpkin|MIGHAgEA/;

const pem = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }): string =>
  String(key.export({ type: 'pkcs8', format: 'pem' }));
const onP256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const files: Readonly<Record<string, string>> = {
  'ec.pem': pem(onP256.privateKey),
  'public.pem': String(onP256.publicKey.export({ type: 'spki', format: 'pem' })),
  'rsa.jwk': JSON.stringify({
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
    alg: 'ES256',
  }),
  'empty.txt': '\n',
  'note.txt': 'not a key',
};

type Slip = (document: Document) => void;
type Row = readonly [what: string, slip: Slip, says: RegExp];

const main = (change: Document): Slip => {
  return ({ authorization }) => {
    authorization.clients.main = { ...authorization.clients.main, ...change };
  };
};
const another = (entry: Document): Slip => {
  return ({ authorization }) => {
    authorization.clients.main = { ...client, ...entry };
  };
};
const asked =
  (change: Document): Slip =>
  (document) =>
    Object.assign(document.authorization, change);
const atTop =
  (change: Document): Slip =>
  (document) =>
    Object.assign(document, change);
const byKey = (key: string, more: Document = {}): Slip =>
  another({ authentication: 'private_key_jwt', key: { file: key }, ...more });

const rows: readonly Row[] = [
  // Unknown keys.
  [
    'a misspelt key',
    atTop({ devcies: {} }),
    /^unknown key "devcies"; remove it .* \(did you mean "devices"\?\)$/,
  ],
  [
    'a misspelt key below',
    asked({ logintHint: '+' }),
    /^authorization has unknown key "logintHint"; .*did you mean "loginHint"\?/,
  ],
  [
    'a made-up key',
    asked({ wizard: 1 }),
    /^authorization has unknown key "wizard"; .*\(there are issuer, endpoints, /,
  ],
  [
    'a misspelt key in one of several forms',
    atTop({ api: { root: 'http://127.0.0.1:1', bsePath: '/v1' } }),
    /^api has unknown key "bsePath"; .*did you mean "basePath"\?/,
  ],
  [
    'a misspelt reference',
    main({ secret: { evn: 'C1_SECRET' } }),
    /^authorization\.clients\.main\.secret has unknown key "evn"; .*did you mean "env"\?/,
  ],
  [
    'a misspelt key of a client',
    main({ secrte: 'x' }),
    /^authorization\.clients\.main has unknown key "secrte"; .*did you mean "secret"\?/,
  ],
  [
    'a misspelt tolerance',
    atTop({ tolerances: { correlatorheader: 'X-Id' } }),
    /^tolerances has unknown key "correlatorheader"; .*did you mean "correlatorHeader"\?/,
  ],
  [
    'a preset that there is not',
    atTop({ extends: 'preset/telefonica' }),
    /^extends is "preset\/telefonica"; did you mean preset\/telefonica-v[12]\?/,
  ],
  [
    'a preset without its prefix',
    atTop({ extends: 'nokia' }),
    /^extends is "nokia"; did you mean preset\/nokia\?/,
  ],
  // Wrong types and values.
  ['a word for a list', atTop({ operations: 'verify' }), /^operations is "verify"; write a list/],
  [
    'an unknown operation',
    atTop({ operations: ['verfy'] }),
    /^operations\.0 is "verfy"; did you mean verify\? write one of verify, device-phone-number/,
  ],
  ['a number for a text', atTop({ name: 7 }), /^name is 7; write a text, in quotes/],
  [
    'a text for a number',
    atTop({ limits: { concurrency: 'four' } }),
    /^limits\.concurrency is "four"; write a (whole )?number without quotes/,
  ],
  [
    'too much at once',
    atTop({ limits: { concurrency: 99 } }),
    /^limits\.concurrency is 99; write a number of at most 32/,
  ],
  [
    'no seconds at all',
    atTop({ limits: { timeoutSeconds: 0 } }),
    /^limits\.timeoutSeconds is 0; write a number above 0/,
  ],
  ['an unknown hint', asked({ loginHint: 'tel' }), /^authorization\.loginHint is "tel"; write off, "tel:\+"/],
  [
    'an unknown nonce policy',
    asked({ nonce: 'never' }),
    /^authorization\.nonce is "never"; write send or omit/,
  ],
  [
    'an unknown way to authenticate',
    main({ authentication: 'basic' }),
    /^authorization\.clients\.main\.authentication is "basic"; write private_key_jwt \(with key\), .* or none/,
  ],
  [
    'an unknown algorithm',
    byKey('ec.pem', { alg: 'ES257' }),
    /^authorization\.clients\.main\.alg is "ES257"; write one of ES256, /,
  ],
  [
    'an assertion of a day',
    byKey('ec.pem', { lifetimeSeconds: 86_400 }),
    /^authorization\.clients\.main\.lifetimeSeconds is 86400; write at most 3600; CAMARA allows 300/,
  ],
  [
    'a base path without its slash',
    atTop({ api: { root: 'http://127.0.0.1:1', basePath: 'v1' } }),
    /^api has root and basePath, which do not go together|^api\.basePath is "v1"; write a path with a slash/,
  ],
  [
    'a pointer without its slash',
    asked({ start: { url: 'http://127.0.0.1:1', urlAt: 'authUrl' } }),
    /^authorization\.start\.urlAt is "authUrl"; write a JSON pointer/,
  ],
  [
    'a parameter that is no text',
    asked({ parameters: { mcc: 234 } }),
    /^authorization\.parameters\.mcc is 234; write the value in quotes/,
  ],
  [
    'a name server by name',
    atTop({ backend: { dns: ['ns.example'] } }),
    /^backend\.dns\.0 is "ns\.example"; write the address of a DNS server/,
  ],
  [
    'three quarters of a name server',
    atTop({ backend: { dns: ['192.0.2'] } }),
    /^backend\.dns\.0 is "192\.0\.2"; write the address of a DNS server/,
  ],
  [
    'a code that the release does not know',
    atTop({ tolerances: { errorEnvelope: { code: '/code', message: '/m', codes: { 1: 'OOPS' } } } }),
    /^tolerances\.errorEnvelope\.codes\.1 is OOPS, which release r3\.2 does not know; write one of /,
  ],
  [
    'the name of the standard for another',
    atTop({ tolerances: { correlatorHeader: 'X-Correlator' } }),
    /^tolerances\.correlatorHeader is "X-Correlator"; write another name/,
  ],
  [
    'no authorization endpoint',
    asked({ issuer: undefined, endpoints: { token: 'http://127.0.0.1:1/token' } }),
    /^authorization\.endpoints\.authorization is missing; write the URL, or authorization\.start/,
  ],
  // Secrets.
  [
    'a literal secret',
    main({ secret: 'hunter2-hunter2' }),
    /^authorization\.clients\.main\.secret is not as expected; write \{ env: NAME \}.*must not stand in the file/,
  ],
  [
    'a literal bearer',
    another({ authentication: 'bearer', token: 'hunter2' }),
    /^authorization\.clients\.main\.token is not as expected; write \{ env: NAME \}/,
  ],
  [
    'a literal API key',
    atTop({ headers: { api: { 'X-API-Key': 'hunter2' } } }),
    /^headers\.api\.X-API-Key looks like a secret; write \{ env: NAME \}/,
  ],
  [
    'a literal token of a start call',
    asked({
      start: { url: 'http://127.0.0.1:1', urlAt: '/url', headers: { Authorization: 'Bearer hunter2' } },
    }),
    /^authorization\.start\.headers\.Authorization looks like a secret/,
  ],
  [
    'a password in a proxy',
    atTop({ backend: { proxy: 'http://user:pumpkin@127.0.0.1:3128' } }),
    /^backend\.proxy has a password in it; write \{ env: NAME \} of the whole URL/,
  ],
  [
    'a bare % in the user of a proxy',
    atTop({ backend: { proxy: 'http://us%er@127.0.0.1:3128' } }),
    /^backend\.proxy has a % in its user or password that encodes nothing; write %25/,
  ],
  [
    'a variable that is not set',
    main({ secret: '${NOT_SET_HERE}' }),
    /refers to the environment variable NOT_SET_HERE, which is not set; set it/,
  ],
  [
    'a file that is not there',
    main({ secret: { file: 'nowhere' } }),
    /main\.secret refers to the file nowhere, which cannot be read; write a path relative to the target file/,
  ],
  [
    'an empty file',
    main({ secret: { file: 'empty.txt' } }),
    /main\.secret refers to the file empty\.txt, which is empty; put the value into it/,
  ],
  [
    'a program that fails',
    main({ secret: { command: ['false'] } }),
    /main\.secret refers to the program false, which failed or printed nothing; run it by hand/,
  ],
  [
    'a program as one text',
    main({ secret: { command: 'get-secret c1' } }),
    /main\.secret is not as expected; write /,
  ],
  [
    'a literal secret among the parameters',
    asked({ tokenParameters: { client_secret: 'hunter2' } }),
    /^authorization\.tokenParameters\.client_secret looks like a secret, .*; send it in a header/,
  ],
  [
    'a literal secret in a body',
    asked({
      start: {
        url: 'http://127.0.0.1:1',
        urlAt: '/url',
        body: { app: { apiKey: 'x', api_key: 'hunter2', state: '{state}' } },
      },
    }),
    /^authorization\.start\.body\.app\.api_key looks like a secret/,
  ],
  // Keys and certificates.
  [
    'no key in the file',
    byKey('note.txt'),
    /main\.key does not hold a private key; supply a private JWK in JSON, with kty and d, or a PEM/,
  ],
  ['a public key', byKey('public.pem'), /main\.key does not hold a private key/],
  [
    'an algorithm of another kind of key',
    byKey('ec.pem', { alg: 'RS256' }),
    /main\.alg is RS256, but the key is EC P-256; write one of ES256, or supply another key/,
  ],
  [
    'an algorithm in the JWK that is not its own',
    byKey('rsa.jwk'),
    /alg in authorization\.clients\.main\.key is ES256, but the key is RSA; write one of PS256, /,
  ],
  [
    'a key for a certificate',
    another({ authentication: 'tls_client_auth', certificate: { file: 'ec.pem' }, key: { file: 'ec.pem' } }),
    /main\.certificate does not hold a certificate; supply it in PEM/,
  ],
  [
    'the key of another certificate',
    another({
      authentication: 'tls_client_auth',
      certificate: { file: 'client.pem' },
      key: { file: 'ec.pem' },
    }),
    /main\.key is not the key of authorization\.clients\.main\.certificate/,
  ],
  [
    'a certificate for its key',
    another({
      authentication: 'tls_client_auth',
      certificate: { file: 'client.pem' },
      key: { file: 'client.pem' },
    }),
    /main\.key does not hold a private key; supply it in PEM/,
  ],
  // What does not go together.
  [
    'two kinds of API address',
    atTop({ api: { root: 'http://127.0.0.1:1', baseUrl: 'http://127.0.0.1:1/v1' } }),
    /^api has root and baseUrl, which do not go together; write \{ root:/,
  ],
  [
    'a secret beside a key',
    byKey('ec.pem', { secret: { env: 'C1_SECRET' } }),
    /^authorization\.clients\.main has secret, which does not go with authentication: private_key_jwt; remove it/,
  ],
  [
    'a proxy and name servers',
    atTop({ backend: { proxy: 'http://127.0.0.1:3128', dns: ['127.0.0.1'] } }),
    /^backend has both proxy and dns; leave dns out/,
  ],
  [
    'a hint twice',
    asked({ loginHint: '+', parameters: { login_hint: '+447700900123' } }),
    /^authorization has both loginHint and parameters\.login_hint; leave one of them out/,
  ],
  [
    'a nonce that is omitted and sent',
    asked({ nonce: 'omit', parameters: { nonce: '1' } }),
    /^authorization has both nonce: omit and parameters\.nonce/,
  ],
  [
    'two prompts',
    asked({ parameters: { prompt: 'login' } }),
    /^authorization has both prompt: none and parameters\.prompt; write prompt: omit/,
  ],
  [
    'a start call and an endpoint',
    asked({
      endpoints: { authorization: 'http://127.0.0.1:1/a', token: 'http://127.0.0.1:1/t' },
      start: { url: 'http://127.0.0.1:1', urlAt: '/url' },
    }),
    /^authorization has both start and endpoints\.authorization; leave start out/,
  ],
  [
    'a start call and other names',
    asked({ rename: { client_id: 'clientId' }, start: { url: 'http://127.0.0.1:1', urlAt: '/url' } }),
    /^authorization has both start and rename/,
  ],
  [
    'a start call of a client that proves itself in forms',
    ({ authorization }) => {
      authorization.start = { url: 'http://127.0.0.1:1', urlAt: '/url', authentication: 'client' };
      authorization.clients.main.authentication = 'client_secret_post';
    },
    /^authorization\.start\.authentication is client, but clients\.main proves itself by client_secret_post in a form, .*; write none/,
  ],
  [
    'a name for what is not sent',
    asked({ rename: { clientid: 'clientId' } }),
    /^authorization\.rename has "clientid", which no request has; did you mean client_id\?/,
  ],
  [
    'one name for two parameters',
    asked({ rename: { client_id: 'id', state: 'id' } }),
    /^authorization\.rename gives the name id to two parameters/,
  ],
  [
    'a header that the suite sets',
    atTop({ headers: { api: { 'x-correlator': '1' } } }),
    /^headers\.api\.x-correlator is set by the suite itself; leave it out/,
  ],
];

describe('a target file', () => {
  test.each(rows)('with %s says what, where, and what to write', async (_what, slip, says) => {
    const folder = await emptyFolder();
    const document: Document = parse(sound);
    slip(document);
    for (const [name, text] of Object.entries({ ...files, 'client.pem': (await certificate).cert }))
      await writeFile(join(folder, name), text);
    const path = join(folder, 'target.yaml');
    await writeFile(path, stringify(document));
    const environment = { ...process.env, C1_SECRET: 'a-secret-for-this-test' };
    const error: unknown = await loadTarget(path, { releases, defaultRelease, environment }).catch(
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(Error);
    const { name, message } = error as Error;
    expect(name).toBe('Misuse');
    const lines = message.split('\n').map((line) => line.replace(`${path}: `, ''));
    expect(lines).toContainEqual(expect.stringMatching(says));
    expect(message).not.toMatch(secrets);
  });
});

const certificate = makeAuthority().then((authority) => authority.certify());
