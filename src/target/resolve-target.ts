import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { RunningImage } from '../model/image.ts';
import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import type { SigningKey, Target, TargetClient } from '../model/target.ts';
import { applyProfile } from './apply-profile.ts';
import { devicesOf } from './devices-of.ts';
import { operatorTokensOf } from './operator-tokens.ts';
import type { Reference, TargetFile } from './target-file.ts';
import { checkedWaivers } from './waiver-entry.ts';

interface Surroundings {
  readonly path: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was started for this target. */
  readonly container?: RunningImage | undefined;
  /** Ids of all checks; absent where nobody knows them. */
  readonly checkIds?: readonly string[] | undefined;
}

/** Fetches what a target file refers to, and makes a target of it. */
export async function resolveTarget(
  file: TargetFile,
  release: Release,
  profile: ProfileName,
  around: Surroundings,
): Promise<Target> {
  const { limits } = file;
  const authorization = file.authorization ?? withoutServer(file, profile, around);
  if (file.authorization !== undefined && file.tokens.supplied !== undefined) {
    throw new Misuse(
      `${around.path}: tokens.supplied is for a mock, where nobody signs in; leave it out, or authorization`,
    );
  }
  if (
    file.authorization !== undefined &&
    authorization.issuer === undefined &&
    authorization.endpoints === undefined
  ) {
    throw new Misuse(
      `${around.path}: authorization.issuer is missing; write the issuer's URL, or authorization.endpoints with authorization and token`,
    );
  }
  const clients: Record<string, TargetClient> = {};
  for (const [role, client] of Object.entries(file.authorization?.clients ?? {})) {
    if (client !== undefined) clients[role] = await clientOf(client, `authorization.clients.${role}`, around);
  }
  const target: Omit<Target, 'capabilities' | 'profile'> = {
    name: file.name,
    release,
    apiBaseUrl: 'baseUrl' in file.api ? trimmed(file.api.baseUrl) : trimmed(file.api.root) + release.basePath,
    ...(authorization.issuer === undefined ? {} : { issuer: authorization.issuer }),
    ...(authorization.endpoints === undefined ? {} : { endpoints: endpointsOf(authorization.endpoints) }),
    scopes: scopesOf(authorization),
    parameters: authorization.parameters,
    pkce: authorization.pkce,
    prompt: authorization.prompt,
    ...(authorization.codeLifetimeSeconds === undefined
      ? {}
      : { codeLifetimeSeconds: authorization.codeLifetimeSeconds }),
    clients: { ...clients, main: clients['main'] ?? nobody },
    devices: await devicesOf(file.devices, profile, around, (reference, where) =>
      secretOf(reference, where, around),
    ),
    operations: file.operations,
    flows: authorization.flows,
    ...(authorization.dpop === undefined ? {} : { dpop: authorization.dpop }),
    operatorTokens: await operatorTokensOf(
      file.operatorTokens,
      around.folder,
      (reference, where) => secretOf(reference, where, around),
      () => containerOf(around, 'operatorTokens'),
    ),
    tokens: await tokensOf(file.tokens, around),
    ...(file.tls === undefined ? {} : { tls: { ca: await authorityOf(file.tls.ca, around) } }),
    limits: {
      concurrency: limits.concurrency,
      timeoutSeconds: limits.timeoutSeconds,
      waitSeconds: limits.waitSeconds,
      ...(limits.requestsPerSecond === undefined ? {} : { requestsPerSecond: limits.requestsPerSecond }),
    },
    ...(file.waivers.length === 0 ? {} : { waivers: checkedWaivers(file.waivers, around) }),
  };
  return applyProfile(target, profile, around.path);
}

type Authorization = NonNullable<TargetFile['authorization']>;
type FileClient = Authorization['clients']['main'];

// Takes the place of a client where there is no authorization server to know one; nothing is ever sent for it.
const nobody: TargetClient = {
  id: 'nobody',
  redirectUri: 'http://127.0.0.1/nowhere',
  authentication: { method: 'client_secret_basic', secret: '' },
};

/** What stands for the section `authorization` where a mock has none. */
function withoutServer(
  file: TargetFile,
  profile: ProfileName,
  { path }: Surroundings,
): Omit<Authorization, 'clients'> {
  if (profile !== 'mock') {
    throw new Misuse(`${path}: authorization is missing; write it with issuer and clients`);
  }
  if (file.tokens.supplied === undefined) {
    throw new Misuse(
      `${path}: tokens.supplied is missing; a mock signs nobody in, so write { env: NAME } or { file: PATH } of a token`,
    );
  }
  return {
    flows: [],
    purpose: 'dpv:FraudPreventionAndDetection',
    parameters: {},
    pkce: 'none',
    prompt: 'none',
  };
}

async function clientOf(client: FileClient, where: string, around: Surroundings): Promise<TargetClient> {
  const { id, redirectUri } = client;
  if (client.authentication === 'private_key_jwt') {
    const key = keyFrom(await secretOf(client.key, `${where}.key`, around), `${where}.key`, around);
    return { id, redirectUri, authentication: { method: client.authentication, key } };
  }
  const secret = await secretOf(client.secret, `${where}.secret`, around);
  return { id, redirectUri, authentication: { method: client.authentication, secret } };
}

function keyFrom(text: string, where: string, { path }: Surroundings): SigningKey {
  const jwk = parsedJson(text);
  if (typeof jwk === 'object' && jwk !== null && 'kty' in jwk && 'd' in jwk) {
    // Cast: kty and d are there; what else the key needs is checked when it is imported.
    return jwk as SigningKey;
  }
  throw new Misuse(
    `${path}: ${where} does not hold a private key; supply a private JWK in JSON, with kty and d`,
  );
}

function containerOf(
  { container, path }: Pick<Surroundings, 'container' | 'path'>,
  where: string,
): RunningImage {
  if (container !== undefined) return container;
  throw new Misuse(
    `${path}: ${where} refers to a container, and the file starts none; write a section image, or { file: PATH }`,
  );
}

/** Fetches what a reference leads to. Throws a Misuse that says what to write instead. */
export async function secretOf(
  reference: Reference,
  where: string,
  around: Pick<Surroundings, 'path' | 'folder' | 'environment' | 'container'>,
): Promise<string> {
  if (typeof reference === 'object' && 'container' in reference) {
    return (await containerOf(around, where).readFile(reference.container)).trim();
  }
  const name =
    typeof reference === 'string' ? reference.slice(2, -1) : 'env' in reference ? reference.env : undefined;
  if (name !== undefined) {
    const value = around.environment[name];
    if (value !== undefined && value !== '') return value;
    throw new Misuse(
      `${around.path}: ${where} refers to the environment variable ${name}, which is not set; set it, or write { file: PATH }`,
    );
  }
  const file = typeof reference === 'object' && 'file' in reference ? reference.file : '';
  try {
    return (await readFile(resolve(around.folder, file), 'utf8')).trim();
  } catch (cause) {
    throw new Misuse(
      `${around.path}: ${where} refers to the file ${file}, which cannot be read; write a path relative to the target file`,
      { cause },
    );
  }
}

async function authorityOf(reference: Reference, around: Surroundings): Promise<string> {
  const text = await secretOf(reference, 'tls.ca', around);
  if (/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(text)) return text;
  throw new Misuse(
    `${around.path}: tls.ca does not hold a certificate; supply that of the operator's authority in PEM (-----BEGIN CERTIFICATE-----)`,
  );
}

async function tokensOf(tokens: TargetFile['tokens'], around: Surroundings): Promise<Target['tokens']> {
  const found: Record<string, string> = {};
  for (const [kind, reference] of Object.entries(tokens)) {
    if (reference !== undefined) found[kind] = await secretOf(reference, `tokens.${kind}`, around);
  }
  return found;
}

function scopesOf({ scope, purpose }: Omit<Authorization, 'clients'>): Target['scopes'] {
  return {
    verify: scope?.verify?.split(' ') ?? ['openid', purpose, 'number-verification:verify'],
    'device-phone-number': scope?.['device-phone-number']?.split(' ') ?? [
      'openid',
      purpose,
      'number-verification:device-phone-number:read',
    ],
  };
}

function endpointsOf({
  authorization,
  token,
  jwks,
  backchannel,
}: NonNullable<Authorization['endpoints']>): NonNullable<Target['endpoints']> {
  return {
    authorization,
    token,
    ...(jwks === undefined ? {} : { jwks }),
    ...(backchannel === undefined ? {} : { backchannel }),
  };
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
