import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { freePorts } from '../../src/container/places.ts';
import type { SimName } from '../../src/operator/index.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { startApiBehind } from './api-behind.ts';
import { type Glewlwyd, hasGlewlwyd, scopes, startGlewlwyd } from './glewlwyd.ts';
import { glewlwydVerdict, glewlwydByAssertionVerdict } from './glewlwyd-verdict.ts';
import { judge, type Judged, missed, told, type TrueVerdict } from './judge.ts';
import { type MockServer, startMockServer, user } from './oauth2-mock-server.ts';
import { mockServerVerdict } from './oauth2-mock-server-verdict.ts';
import { startPortal } from './portal.ts';

const secrets = { SECRET_1: 'the-secret-of-the-first', SECRET_2: 'the-secret-of-the-second' };
const redirectUri = 'https://client.example/callback';
const otherRedirectUri = 'https://second.example/callback';
const second = {
  id: 'second',
  redirectUri: otherRedirectUri,
  authentication: 'client_secret_basic',
  secret: { env: 'SECRET_2' },
};

describe('oauth2-mock-server', () => {
  test('is judged as it is: it gives codes to whoever asks, and refuses in no form of OAuth', async () => {
    let server: MockServer | undefined;
    const of = (name: 'issuer' | 'jwks') => () => server?.[name] ?? '';
    await using api = await startApiBehind({
      issuer: of('issuer'),
      jwks: of('jwks'),
      // Its tokens say how it pretends to have authenticated: by password. Here it stands for the network.
      read: ({ sub, scope }) =>
        typeof scope !== 'string'
          ? undefined
          : {
              subscriber: sub === user ? 'subscriber' : undefined,
              scope,
              authenticationMethods: ['nba'],
            },
    });
    await using mock = await startMockServer(scopes.join(' '));
    server = mock;
    const judged = await judge(
      await emptyFolder(),
      {
        name: 'oauth2-mock-server',
        release: 'r3.2',
        api: { root: api.apiRoot },
        authorization: {
          issuer: mock.issuer,
          clients: {
            main: {
              id: 'first',
              redirectUri,
              authentication: 'client_secret_basic',
              secret: { env: 'SECRET_1' },
            },
            second,
          },
        },
        devices: {
          subscriber: { phoneNumber: api.subscribers.subscriber.phoneNumber, path: 'direct' },
          offNetwork: { path: 'direct' },
        },
        tokens: { expired: { env: 'EXPIRED' } },
      },
      { ...secrets, EXPIRED: mock.expiredToken },
    );
    expectVerdict(judged, mockServerVerdict);
    expectPassed(judged, [
      // Two at once: the second finds no challenge.
      'authorization/code-raced',
      'authorization/redirect-uri-missing',
      'authorization/state-on-success',
      'authorization/unknown-parameter',
      'discovery/keys',
      'id-token/signature',
      'id-token/nonce',
      'pkce/s256',
      // A token of client credentials is of no subscriber, and the API behind says so.
      'tokens/client-credentials',
      'tokens/scope-granted',
      'tokens/success',
      'token-use/expired-verify',
      'token-use/id-token',
      'token-use/tampered',
      'verify/own-number',
      'verify/scope',
    ]);
  });
});

const glewlwydIsThere = await hasGlewlwyd();

describe.skipIf(!glewlwydIsThere)(
  glewlwydIsThere ? 'Glewlwyd' : 'Glewlwyd (skipped: it is not installed; apt-get install glewlwyd)',
  () => {
    test('is judged as it is: it keeps to the flow, refuses with 403, and changes sub at each sign-in', async () => {
      const judged = await judgeGlewlwyd('client_secret_basic', []);
      expectVerdict(judged, glewlwydVerdict);
      expectPassed(judged, [
        'authorization/client-unknown',
        'authorization/header-off-network',
        'authorization/network-identity',
        'authorization/off-network',
        'authorization/redirect-uri-exact/further-segment',
        'authorization/redirect-uri-unregistered',
        'authorization/session-not-reused',
        'consistency/two-subscribers',
        'discovery/issuer',
        'id-token/access-token-hash',
        'id-token/signature',
        'pkce/plain-refused',
        'tokens/success',
        'token-use/expired-verify',
        'token-use/id-token',
        'verify/other-number',
        'verify/own-number',
      ]);
    });

    test('wants client_id beside an assertion, which is found, and keeps us from all that comes after', async () => {
      const judged = await judgeGlewlwyd('private_key_jwt', [
        '--check',
        'tokens/success',
        'authorization/off-network',
        'verify/own-number',
      ]);
      expectVerdict(judged, glewlwydByAssertionVerdict);
      expectPassed(judged, ['authorization/off-network']);
    });
  },
);

async function judgeGlewlwyd(
  authentication: 'client_secret_basic' | 'private_key_jwt',
  more: readonly string[],
): Promise<Judged> {
  const folder = await emptyFolder();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { d, ...publicKey } = privateKey.export({ format: 'jwk' });
  const about = { kid: 'key-of-first', alg: 'ES256', use: 'sig' };
  await writeFile(join(folder, 'client.jwk'), JSON.stringify({ ...publicKey, ...about, d }));
  const bySecret = authentication === 'client_secret_basic';
  const [port = 0] = await freePorts(1);
  let server: Glewlwyd | undefined;
  await using api = await startApiBehind({
    issuer: () => server?.issuer ?? '',
    jwks: () => server?.jwks ?? '',
    read: ({ type, line, scope }) =>
      type === 'access_token'
        ? // Cast: a name that is none is no SIM's.
          { subscriber: line as SimName, scope: String(scope), authenticationMethods: ['nba'] }
        : undefined,
  });
  await using portal = await startPortal({
    network: api.network,
    behind: port,
    sessions: () => server?.sessions ?? {},
  });
  await using glewlwyd = await startGlewlwyd(folder, {
    port,
    externalUrl: portal.url,
    tokenLifetimeSeconds: 4,
    users: ['subscriber', 'stranger'],
    clients: [
      {
        id: 'first',
        redirectUri,
        ...(bySecret ? { secret: secrets.SECRET_1 } : { publicKey: { ...publicKey, ...about } }),
      },
      { id: 'second', redirectUri: otherRedirectUri, secret: secrets.SECRET_2 },
    ],
  });
  server = glewlwyd;
  const { subscriber, stranger } = api.subscribers;
  // Awaited here, so that nothing is closed under the run.
  return await judge(
    folder,
    {
      name: 'glewlwyd',
      release: 'r3.2',
      api: { root: api.apiRoot },
      authorization: {
        issuer: glewlwyd.issuer,
        // Glewlwyd refuses prompt=none without an id_token_hint, as OIDC Core 3.1.2.1 lets it.
        prompt: 'omit',
        codeLifetimeSeconds: 4,
        clients: {
          main: {
            id: 'first',
            redirectUri,
            authentication,
            ...(bySecret ? { secret: { env: 'SECRET_1' } } : { key: { file: 'client.jwk' } }),
          },
          second,
        },
      },
      devices: {
        subscriber: { phoneNumber: subscriber.phoneNumber, path: { proxy: subscriber.gateway } },
        stranger: { phoneNumber: stranger.phoneNumber, path: { proxy: stranger.gateway } },
        offNetwork: { path: 'direct' },
      },
      // Its SQLite does not take two writers at once.
      limits: { concurrency: 1 },
    },
    secrets,
    more,
  );
}

function expectVerdict({ code, run }: Judged, { failed, open }: TrueVerdict): void {
  expect({
    unknownFailures: told(run, 'failed', failed),
    unknownObstacles: told(run, 'inconclusive', open),
    didNotFail: missed(run, 'failed', failed),
    didNotStayOpen: missed(run, 'inconclusive', open),
  }).toEqual({ unknownFailures: [], unknownObstacles: [], didNotFail: [], didNotStayOpen: [] });
  for (const one of run.checks) {
    if (one.outcome === 'inconclusive') expect(one.cause, one.id).toBe('target');
  }
  expect([code, run.verdict]).toEqual([1, 'non-conformant']);
}

function expectPassed({ run }: Judged, ids: readonly string[]): void {
  const table = Object.fromEntries(ids.map((id) => [id, '']));
  expect(missed(run, 'passed', table)).toEqual([]);
}
