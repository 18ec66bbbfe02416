import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';

import { makeAuthority } from '#operator';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';

import { authenticating, certificateOf, credentialsIn, type Prove } from './authenticating.ts';
import { startServer } from './servers.ts';
import { type Document, judge, outcomes, startWorld } from './world.ts';

const id = 'nv-main';
const audience = 'https://auth.operator.example/as-it-calls-itself';
// What a client needs to be worth anything: a token, and an answer for it.
const checks = ['tokens/success', 'verify/own-number'];
const proven = { 'tokens/success': 'passed', 'verify/own-number': 'passed' };
const unproven = { 'tokens/success': 'failed', 'verify/own-number': 'inconclusive' };

async function judged(prove: Prove, entry: Document, files: Readonly<Record<string, string>> = {}) {
  await using world = await startWorld(authenticating(prove), { clear: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(world.folder, name), text);
  const target = await world.target(({ authorization: { clients } }) => {
    const { redirectUri } = clients.main;
    clients.main = { id, redirectUri, ...entry };
  });
  // Awaited here, so that the operator is not closed under the run.
  return await judge(target, checks);
}

/** A server that takes assertions by one key and one algorithm. */
function byAssertion(key: KeyObject | Uint8Array, algorithm: string, more: { kid?: string } = {}): Prove {
  return async ({ parameters }) => {
    const sent = String(parameters['client_assertion']);
    const options = { algorithms: [algorithm], audience, issuer: id, subject: id, maxTokenAge: '90 s' };
    try {
      const { payload, protectedHeader } = await jwtVerify(sent, key, options);
      const lives = (payload.exp ?? 0) - (payload.iat ?? 0);
      return protectedHeader.kid === more.kid && lives === 77 ? id : undefined;
    } catch {
      return undefined;
    }
  };
}

const wishes = { audience, lifetimeSeconds: 77 };
const pairs = {
  ES384: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ES512: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS512: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

describe('private_key_jwt', () => {
  test.each(Object.entries(pairs))('with %s, key in PEM, audience, lifetime and kid', async (alg, make) => {
    const { publicKey, privateKey } = make();
    const files = { 'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })) };
    const entry = { authentication: 'private_key_jwt', key: { file: 'key.pem' }, kid: 'k-1', ...wishes };
    const right = { ...entry, alg };
    const server = byAssertion(publicKey, alg, { kid: 'k-1' });
    expect(outcomes(await judged(server, right, files))).toEqual(proven);
    expect(outcomes(await judged(server, { ...right, kid: 'k-2' }, files))).toEqual(unproven);
  });

  test('with a JWK, algorithm by its alg', async () => {
    const { publicKey, privateKey } = pairs.PS512();
    const jwk = { ...privateKey.export({ format: 'jwk' }), alg: 'PS512', kid: 'k-9' };
    const server = byAssertion(publicKey, 'PS512', { kid: 'k-9' });
    const entry = { authentication: 'private_key_jwt', key: { file: 'key.json' }, ...wishes };
    expect(outcomes(await judged(server, entry, { 'key.json': JSON.stringify(jwk) }))).toEqual(proven);
    const other = JSON.stringify({ ...jwk, alg: 'PS256' });
    expect(outcomes(await judged(server, entry, { 'key.json': other }))).toEqual(unproven);
  });
});

describe('client_secret_jwt', () => {
  const secret = 'a secret that client and server share, long enough for HS512: 0123456789 0123456789';

  test.each(['HS256', 'HS384', 'HS512'])('with %s, the secret printed by a program', async (alg) => {
    const server = byAssertion(new TextEncoder().encode(secret), alg);
    const print = ['node', '-e', `console.log(${JSON.stringify(secret)})`];
    const entry = { authentication: 'client_secret_jwt', alg, secret: { command: print }, ...wishes };
    expect(outcomes(await judged(server, entry))).toEqual(proven);
    const wrong = { ...entry, secret: { command: [...print.slice(0, 2), 'console.log("x".repeat(80))'] } };
    expect(outcomes(await judged(server, wrong))).toEqual(unproven);
  });
});

test("a vendor's bearer is asked of its program for each request, and stands in no report", async () => {
  const seen: string[] = [];
  const server: Prove = (exchange) => {
    const token = credentialsIn(exchange, 'Bearer') ?? '';
    const isNew = !seen.includes(token);
    seen.push(token);
    return isNew && /^vendor-[0-9a-f-]{36}$/.test(token) ? id : undefined;
  };
  const program = 'console.log("vendor-" + crypto.randomUUID())';
  const entry = { authentication: 'bearer', token: { command: ['node', '-e', program] } };
  const run = await judged(server, entry);
  expect(outcomes(run)).toEqual(proven);
  expect(seen.length).toBeGreaterThan(1);
  const text = JSON.stringify(run);
  for (const token of seen) expect(text).not.toContain(token);
  expect(text).toContain('Bearer ‹client-token-1›');
  const constant = { ...entry, token: { command: ['node', '-e', 'console.log("else")'] } };
  expect(outcomes(await judged(server, constant))).toEqual(unproven);
});

test('a client without authentication sends its id alone', async () => {
  const bare: Prove = ({ ctx, parameters }) =>
    ctx.get('authorization') === '' && parameters['client_secret'] === undefined
      ? String(parameters['client_id'])
      : undefined;
  expect(outcomes(await judged(bare, { authentication: 'none' }))).toEqual(proven);
});

describe('tls_client_auth', () => {
  test('shows the certificate of the client, which the server checks against its authority', async () => {
    const [trusted, unknown] = await Promise.all([makeAuthority(), makeAuthority()]);
    const [own, stranger] = await Promise.all([trusted.certify(), unknown.certify()]);
    const { fingerprint256 } = new X509Certificate(own.cert);
    const bend = authenticating((exchange) =>
      certificateOf(exchange) === fingerprint256 ? String(exchange.parameters['client_id']) : undefined,
    );
    await using world = await startWorld({
      ...bend,
      ports: {
        main: {
          tls: (sound) => ({ ...sound, ca: trusted.pem, requestCert: true, rejectUnauthorized: false }),
        },
      },
    });
    const run = async ({ cert, key }: typeof own) => {
      await writeFile(join(world.folder, 'client.pem'), cert);
      await writeFile(join(world.folder, 'client.key'), key);
      const target = await world.target(({ authorization: { clients } }) => {
        const { redirectUri } = clients.main;
        const files = { certificate: { file: 'client.pem' }, key: { file: 'client.key' } };
        clients.main = { id, redirectUri, authentication: 'tls_client_auth', ...files };
      });
      return judge(target, [...checks, 'tokens/client-authentication-missing']);
    };
    expect(outcomes(await run(own))).toEqual({
      ...proven,
      // Without authentication the certificate is not shown either.
      'tokens/client-authentication-missing': 'passed',
    });
    expect(outcomes(await run(stranger))).toMatchObject(unproven);
  });

  test('shows it to a start call only where the client is to prove itself there', async () => {
    const authority = await makeAuthority();
    const [own, served] = await Promise.all([authority.certify(), authority.certify()]);
    const asking = { ...served, ca: authority.pem, requestCert: true, rejectUnauthorized: false };
    const shown = new Set<boolean>();
    await using server = await startServer(({ socket }, response) => {
      // Cast: the server speaks TLS.
      shown.add((socket as TLSSocket).authorized);
      response.end('{}');
    }, asking);
    await using world = await startWorld({}, { clear: true });
    const files = { 'ca.pem': authority.pem, 'client.pem': own.cert, 'client.key': own.key };
    for (const [name, text] of Object.entries(files)) await writeFile(join(world.folder, name), text);
    const shownWith = async (authentication: string) => {
      shown.clear();
      const target = await world.target((document) => {
        const { redirectUri } = document.authorization.clients.main;
        document.tls = { ca: { file: 'ca.pem' } };
        document.authorization.start = { url: server.origin, urlAt: '/url', authentication };
        const certified = { certificate: { file: 'client.pem' }, key: { file: 'client.key' } };
        document.authorization.clients = {
          main: { id, redirectUri, authentication: 'tls_client_auth', ...certified },
        };
      });
      await judge(target, ['verify/own-number']);
      return [...shown];
    };
    expect(await shownWith('none')).toEqual([false]);
    expect(await shownWith('client')).toEqual([true]);
  });
});
