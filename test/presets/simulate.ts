import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeAuthority } from '#operator';
import { parse, stringify } from 'yaml';

import { releases } from '../../generated/releases.ts';
import { startEmbedded } from '../../src/cli/embedded.ts';
import { writeTargetFile } from '../../src/cli/write-target-file.ts';
import type { Target } from '../../src/model/target.ts';
import { loadTarget } from '../../src/target/load-target.ts';
import { presets } from '../../src/target/presets/index.ts';
import type { Preset } from '../../src/target/presets/preset.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { bodyOf, startServer } from '../target/servers.ts';
import type { Document } from '../target/world.ts';
import { applicationToken, portalKey, postedSecret, type Shape, shapes } from './shapes.ts';

/** A simulated operator, and the target that its preset makes of it. */
export interface Simulated extends AsyncDisposable {
  readonly target: Target;
}

/** Starts the operator of a shape, and loads a target file that extends its preset and says nothing that this says. */
export async function simulate(name: string): Promise<Simulated> {
  const { shape, preset } = shapeOf(name);
  const release = releases.find((one) => one.name === shape.release);
  if (release === undefined) throw new RangeError(`no release ${shape.release}`);
  const folder = await emptyFolder();
  const authority = await makeAuthority();
  const operator = await startEmbedded(
    release,
    shape.bends.map((bend) => ({ id: 'shape', story: '', caughtBy: ['none'], bend }) as const),
    // Nobody in the field says anything of proofs of possession.
    { lifetimeSeconds: 60, authority, dpop: 'none' },
  );
  const path = join(folder, 'operator.yaml');
  await writeTargetFile(path, operator);
  const sound: Document = parse(await readFile(path, 'utf8'));
  const enablement = await startEnablement(
    operator.issuer,
    sound.authorization.clients,
    operator.clients.second,
    await authority.certify(),
  );
  const hosts = { operator: operator.issuer, enablement: enablement.origin };
  const document = documentOf(shape, preset.document, sound, hosts);
  const file = join(folder, 'target.yaml');
  await writeFile(file, stringify(document));
  return {
    target: await loadTarget(file, {
      releases,
      defaultRelease: 'r3.2',
      environment: { RAPIDAPI_KEY: portalKey, SECRET: postedSecret, APPLICATION: applicationToken },
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all([operator[Symbol.asyncDispose](), enablement[Symbol.asyncDispose]()]);
    },
  };
}

/** The target file of a shape, with hosts and secrets made up: for those who do not start its operator. */
export function simulatedFile(name: string): Document {
  const { shape, preset } = shapeOf(name);
  const client = { id: 'c', redirectUri: 'https://client.example/callback' };
  const sound = {
    tls: { ca: { file: 'ca.pem' } },
    authorization: { clients: { main: client, second: { ...client, secret: { env: 'SECRET' } } } },
    devices: { subscriber: { phoneNumber: { env: 'NUMBER' }, path: 'direct' } },
    limits: {},
  };
  const hosts = { operator: 'https://operator.example', enablement: 'https://start.example' };
  return documentOf(shape, preset.document, sound, hosts);
}

function shapeOf(name: string): { readonly shape: Shape; readonly preset: Preset } {
  const shape = shapes.find(({ preset }) => preset === name);
  const preset = presets.find((one) => one.name === name);
  if (shape === undefined || preset === undefined) throw new RangeError(`no shape ${name}`);
  return { shape, preset };
}

interface Hosts {
  readonly operator: string;
  readonly enablement: string;
}

// What an operator of each shape tells those whom it onboards, where the preset leaves it open.
const told: Readonly<Record<string, (hosts: Hosts) => Document>> = {
  orange: ({ operator }) => ({
    api: { root: operator, basePath: '/camara/oes/number-verification/v0' },
    endpoints: {
      authorization: `${operator}/camara/oes/number-verification/v0/authorize`,
      token: `${operator}/es/openapi/oauth/v2/token`,
      jwks: `${operator}/jwks`,
    },
  }),
  nokia: ({ operator }) => ({
    api: { root: operator, basePath: '/passthrough/camara/v1/number-verification/number-verification/v0' },
    endpoints: { authorization: `${operator}/oauth2/v1/authorize`, token: `${operator}/oauth2/v1/token` },
  }),
  ipification: ({ operator }) => ({ api: { root: operator } }),
  infobip: ({ operator }) => ({
    api: { root: operator, basePath: '/camara/number-verification/v0' },
    endpoints: {
      authorization: `${operator}/camara/number-verification/v0/authorize`,
      token: `${operator}/token`,
    },
  }),
  konera: ({ operator }) => ({
    api: { root: operator },
    endpoints: {
      authorization: `${operator}/camara/api/auth/v1/authorize`,
      token: `${operator}/camara/api/auth/v1/token`,
      jwks: `${operator}/jwks`,
    },
  }),
  aduna: ({ operator, enablement }) => ({
    api: { root: operator },
    endpoints: { token: `${operator}/auth/token`, jwks: `${operator}/jwks` },
    start: { url: `${enablement}/auth/auth-info` },
  }),
};

/** The target file: the preset, with the hosts of public documentation replaced by those of this machine. */
function documentOf(shape: Shape, preset: Document, sound: Document, hosts: Hosts): Document {
  const { clients } = sound.authorization;
  const ways: Readonly<Record<string, Document>> = {
    client_secret_basic: clients.second,
    client_secret_post: { ...pick(clients.main), secret: { env: 'SECRET' } },
    bearer: { ...pick(clients.main), token: { env: 'APPLICATION' } },
  };
  const { authentication } = preset.authorization.clients.main;
  const here = (url: string | undefined, host = hosts.operator) =>
    url === undefined ? undefined : url.replace(new URL(url).origin, host);
  const own = told[shape.preset]?.(hosts) ?? {};
  const endpoints = own.endpoints ?? mapped(preset.authorization.endpoints, here);
  const start = own.start ?? { url: here(preset.authorization.start?.url, hosts.enablement) };
  return {
    extends: `preset/${shape.preset}`,
    name: shape.preset,
    api: own.api ?? { baseUrl: here(preset.api.baseUrl) },
    tls: sound.tls,
    authorization: {
      endpoints,
      ...(start.url === undefined ? {} : { start }),
      clients: { main: { ...ways[authentication], authentication } },
    },
    devices: sound.devices,
    // What waits for an end is another test's matter.
    limits: { ...sound.limits, waitSeconds: 0 },
  };
}

function pick({ id, redirectUri }: Document): Document {
  return { id, redirectUri };
}

function mapped(urls: Document, here: (url: string) => unknown): Document {
  return Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, here(String(url))]));
}

/** The backend of an aggregator that makes authorize URLs: of Vonage and of Aduna, by its paths. */
function startEnablement(
  issuer: string,
  clients: Document,
  secondClient: { readonly id: string; readonly secret?: string },
  certified: { readonly cert: string; readonly key: string },
) {
  return startServer((request, response) => {
    void bodyOf(request).then((text) => {
      const body: Document = JSON.parse(text);
      const isVonage = request.url === '/v0.1/network-enablement';
      const { id, secret } = secondClient;
      const wanted = isVonage ? `Bearer ${applicationToken}` : `Basic ${btoa(`${id}:${secret}`)}`;
      if (request.headers.authorization !== wanted || request.method !== 'POST') {
        response.writeHead(401).end('{}');
        return;
      }
      const url = new URL(`${issuer}${isVonage ? '/oauth2/auth' : '/authorize'}`);
      const client = isVonage ? clients.main : clients.second;
      const [scope] = isVonage ? body.scopes : [body.scope];
      const parameters = {
        response_type: 'code',
        client_id: client.id,
        redirect_uri: client.redirectUri,
        scope: isVonage ? `openid ${scope}` : scope,
        state: body.state,
        ...(isVonage
          ? { login_hint: body.phone_number }
          : { nonce: body.nonce, code_challenge: body.codeChallenge, code_challenge_method: 'S256' }),
      };
      url.search = new URLSearchParams(parameters).toString();
      const answer = isVonage
        ? { scopes: { [scope]: { auth_url: url.href } } }
        : { networkBasedAuthZData: { url: url.href } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
  }, certified);
}
