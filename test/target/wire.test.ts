import type { Bend, ProviderExchange } from '#operator';
import { describe, expect, test } from 'vitest';

import { startNameServer } from './name-server.ts';
import { bodyOf, startServer, startProxy } from './servers.ts';
import { type Document, judge, outcomes, startWorld } from './world.ts';

const checks = ['tokens/success', 'verify/own-number'];
const fine = { 'tokens/success': 'passed', 'verify/own-number': 'passed' };

async function judged(bend: Bend, change: (document: Document) => void, more: readonly string[] = []) {
  await using world = await startWorld(bend, { clear: true });
  // Awaited here, so that the operator is not closed under the run.
  return await judge(await world.target(change), [...checks, ...more]);
}

/** Something around the authorization endpoint; what it returns is an error that the client gets instead. */
function atAuthorization(look: (exchange: ProviderExchange) => string | undefined | void): Bend {
  return {
    provider: {
      async authorization(exchange, next) {
        const error = look(exchange);
        if (error === undefined) return next();
        exchange.ctx.status = 400;
        exchange.ctx.body = error;
      },
    },
  };
}

test('headers of the target file go to whom they are for, and secrets in them stay secret', async () => {
  process.env['TARGET_TEST_API_KEY'] = 'an-api-key-of-this-test';
  const key = 'an-api-key-of-this-test';
  const strict: Bend = {
    provider: {
      async authorization({ ctx }, next) {
        if (ctx.get('x-mode') === 'sandbox') await next();
        else ctx.status = 403;
      },
      async token({ ctx }, next) {
        if (ctx.get('x-gateway') === 'g1' && ctx.get('x-api-key') === '') await next();
        else ctx.status = 403;
      },
    },
    api: async (call, next) =>
      call.headers['x-api-key'] === key && call.headers['x-mode'] === undefined
        ? next(call)
        : { status: 403, headers: {}, body: '' },
  };
  const run = await judged(strict, (document) => {
    document.headers = {
      api: { 'X-API-Key': { env: 'TARGET_TEST_API_KEY' } },
      token: { 'X-Gateway': 'g1' },
      authorization: { 'X-Mode': 'sandbox' },
    };
  });
  expect(outcomes(run)).toMatchObject(fine);
  expect(JSON.stringify(run)).not.toContain(key);
  expect(outcomes(await judged(strict, () => undefined))).not.toMatchObject(fine);
});

test('parameters have the names that the target has for them, spoilt ones too', async () => {
  const renamed = atAuthorization(({ parameters }) => {
    if ('client_id' in parameters || 'redirect_uri' in parameters) return 'unknown parameter';
    parameters['client_id'] = parameters['clientId'];
    parameters['redirect_uri'] = parameters['redirectUrl'];
    delete parameters['clientId'];
    delete parameters['redirectUrl'];
    return undefined;
  });
  const more = ['authorization/client-missing', 'authorization/redirect-uri-unregistered'];
  const run = await judged(
    renamed,
    ({ authorization }) => {
      authorization.rename = { client_id: 'clientId', redirect_uri: 'redirectUrl' };
    },
    more,
  );
  expect(outcomes(run)).toMatchObject({
    ...fine,
    'authorization/client-missing': 'passed',
    'authorization/redirect-uri-unregistered': 'passed',
  });
});

test('extra parameters go with authorization and token requests', async () => {
  const both: Bend = {
    ...atAuthorization(({ parameters }) => (parameters['mcc'] === '234' ? undefined : 'no mcc')),
  };
  const bend: Bend = {
    provider: {
      ...both.provider,
      async token({ ctx, parameters }, next) {
        if (parameters['tenant'] === 't1') await next();
        else ctx.status = 500;
      },
    },
  };
  const run = await judged(bend, ({ authorization }) => {
    authorization.parameters = { mcc: '234' };
    authorization.tokenParameters = { tenant: 't1' };
  });
  expect(outcomes(run)).toMatchObject(fine);
});

describe('login_hint', () => {
  const anyNumber = '+447700900000';
  const forms: readonly (readonly [
    form: string | undefined,
    hint: (number: string) => string | undefined,
  ])[] = [
    [undefined, () => undefined],
    ['off', () => undefined],
    ['tel:+', (number) => `tel:${number}`],
    ['+', (number) => number],
    ['digits', (number) => number.slice(1)],
  ];
  test.each(forms)('%s is sent so, off the network too', async (form, hint) => {
    const seen = new Set<unknown>();
    const bend = atAuthorization(({ parameters }) => {
      seen.add(parameters['login_hint']);
    });
    const run = await judged(
      bend,
      (document) => {
        if (form !== undefined) document.authorization.loginHint = form;
        // Whose hints would be another number.
        document.devices = { subscriber: document.devices.subscriber, offNetwork: { path: 'direct' } };
      },
      ['authorization/off-network'],
    );
    expect(outcomes(run)).toMatchObject(fine);
    expect(seen.size).toBe(1);
    const [only] = seen;
    expect(typeof only === 'string' ? only.replace(/[0-9]+/, 'N') : only).toBe(
      hint(anyNumber)?.replace(/[0-9]+/, 'N'),
    );
    // In a report it is a pseudonym.
    if (typeof only === 'string') expect(JSON.stringify(run)).not.toContain(only.replace(/\D/g, ''));
  });
});

test('prompt, nonce and challenge are left out where the target wants none, and their checks do not apply', async () => {
  const bend = atAuthorization(({ parameters }) =>
    ['prompt', 'nonce', 'code_challenge'].some((name) => name in parameters) ? 'unwanted' : undefined,
  );
  const run = await judged(
    bend,
    ({ authorization }) => Object.assign(authorization, { prompt: 'omit', nonce: 'omit', pkce: 'none' }),
    ['id-token/nonce', 'pkce/verifier-mismatch'],
  );
  expect(outcomes(run)).toMatchObject({
    ...fine,
    'id-token/nonce': 'inapplicable',
    'pkce/verifier-mismatch': 'inapplicable',
  });
});

test('a scope is sent as it is written, with the purpose in it', async () => {
  const seen: unknown[] = [];
  const bend = atAuthorization(({ parameters }) => {
    seen.push(parameters['scope']);
    parameters['scope'] = 'openid dpv:FraudPreventionAndDetection number-verification:verify';
  });
  const run = await judged(bend, (document) => {
    document.operations = ['verify'];
    document.authorization.purpose = 'dpv:ServiceProvision';
    document.authorization.scope = { verify: 'openid {purpose}#number-verification-verify-read' };
  });
  expect(outcomes(run)).toMatchObject(fine);
  expect(new Set(seen)).toEqual(new Set(['openid dpv:ServiceProvision#number-verification-verify-read']));
});

test('without openid in the scope nobody asks for an ID token', async () => {
  const run = await judged(
    {},
    (document) => {
      document.operations = ['verify'];
      document.authorization.scope = { verify: '{purpose} number-verification:verify' };
    },
    ['id-token/signature', 'id-token/nonce'],
  );
  expect(outcomes(run)).toMatchObject({
    ...fine,
    'id-token/signature': 'inapplicable',
    'id-token/nonce': 'inapplicable',
  });
});

test('the base path is that of the target', async () => {
  const paths = { '/passthrough/camara/v1/nv/v0': '/number-verification/v2', '/gateway/token': '/token' };
  const run = await judged({ paths }, (document) => {
    document.api.basePath = '/passthrough/camara/v1/nv/v0';
    const { issuer } = document.authorization;
    document.authorization.endpoints = { token: `${issuer}/gateway/token` };
    // The server goes by another name than it is reached by.
    document.authorization.clients.main.audience = issuer;
  });
  expect(outcomes(run)).toMatchObject(fine);
  const urls = Object.values(run.exchanges).map(({ request }) => new URL(request.url).pathname);
  expect(urls).toContain('/passthrough/camara/v1/nv/v0/verify');
  expect(urls).toContain('/gateway/token');
  expect(urls).not.toContain('/token');
});

describe('a start call', () => {
  // As with an aggregator: its own state, and an authorize URL that names everything.
  const start = (opaque: boolean, authorize: () => string, redirectUri: () => string) =>
    startServer((request, response) => {
      void bodyOf(request).then((text) => {
        if (request.headers.authorization !== 'Bearer app-token' || request.method !== 'POST') {
          response.writeHead(401).end('{}');
          return;
        }
        const { who, state, scopes } = JSON.parse(text) as Record<string, string>;
        if (!/^\+44[0-9]+$/.test(who ?? '')) {
          response.writeHead(400).end('{}');
          return;
        }
        const url = new URL(authorize());
        url.search = new URLSearchParams({
          response_type: 'code',
          client_id: 'nv-main',
          redirect_uri: redirectUri(),
          scope: scopes ?? '',
          state: opaque ? 'its-own-state' : (state ?? ''),
        }).toString();
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ scopes: [{ auth_url: url.href }] }));
      });
    });

  test('is made for each attempt, and its URL opened on the device', async () => {
    let issuer = '';
    let redirectUri = '';
    await using server = await start(
      false,
      () => `${issuer}/authorize`,
      () => redirectUri,
    );
    const run = await judged(
      {},
      ({ authorization }) => {
        issuer = authorization.issuer;
        redirectUri = authorization.clients.main.redirectUri;
        authorization.start = {
          url: `${server.origin}/network-enablement`,
          headers: { authorization: { command: ['echo', 'Bearer app-token'] } },
          body: { who: '{phone_number}', state: '{state}', scopes: '{scope}' },
          urlAt: '/scopes/0/auth_url',
        };
      },
      ['authorization/acr-values-ignored', 'authorization/off-network', 'id-token/nonce'],
    );
    expect(outcomes(run)).toMatchObject({
      ...fine,
      'authorization/acr-values-ignored': 'inapplicable',
      'id-token/nonce': 'inapplicable',
    });
    expect(JSON.stringify(run)).not.toContain('app-token');
  });

  test('that is not answered with a URL is an obstacle that names the key', async () => {
    await using server = await startServer((_request, response) => response.end('{"url":7}'));
    const run = await judged({}, ({ authorization }) => {
      authorization.start = { url: server.origin, urlAt: '/url' };
    });
    const { obstacle } = run.checks.find(({ id }) => id === 'verify/own-number') ?? {};
    expect(obstacle).toMatch(/answered 200 without a URL at \/url; .*authorization\.start\.urlAt/);
  });
});

describe('the backend', () => {
  test('goes through its proxy, with the password that stays out of the report; devices do not', async () => {
    await using proxy = await startProxy('user:a-long-password');
    process.env['TARGET_TEST_PROXY'] = proxy.origin.replace('//', '//user:a-long-password@');
    await using world = await startWorld({});
    const target = await world.target((document) => {
      document.backend = { proxy: { env: 'TARGET_TEST_PROXY' } };
    });
    const run = await judge(target, [...checks, 'tls/certificate/chain']);
    expect(outcomes(run)).toMatchObject({ ...fine, 'tls/certificate/chain': 'passed' });
    expect(proxy.to.length).toBeGreaterThan(0);
    const legs = Object.values(run.exchanges).map(({ leg, path }) => `${leg} ${path.split(' ')[0]}`);
    expect(new Set(legs)).toEqual(
      new Set(['discovery proxy', 'device subscriber:', 'token proxy', 'api proxy']),
    );
    expect(JSON.stringify(run)).not.toContain('a-long-password');
  });

  test('looks names up at its own DNS servers', async () => {
    await using names = await startNameServer({ A: '127.0.0.1' }, 'operator.test');
    const run = await judged({}, (document) => {
      document.backend = { dns: [names.address] };
      document.api.root = document.api.root.replace('127.0.0.1', 'api.operator.test');
    });
    expect(outcomes(run)).toMatchObject(fine);
    expect(names.asked).toContain('A api.operator.test');
    const urls = Object.values(run.exchanges).map(({ request }) => new URL(request.url).hostname);
    expect(urls).toContain('api.operator.test');
  });

  test('says so where its DNS servers know no such name', async () => {
    await using names = await startNameServer({ A: '127.0.0.1' }, 'operator.test');
    const run = await judged({}, (document) => {
      document.backend = { dns: [names.address] };
      document.api.root = document.api.root.replace('127.0.0.1', 'api.elsewhere.test');
    });
    const { obstacle } = run.checks.find(({ id }) => id === 'verify/own-number') ?? {};
    expect(obstacle).toMatch(/cannot reach api\.elsewhere\.test:\d+.* \((ENOTFOUND|ENODATA)\)/);
  });
});
