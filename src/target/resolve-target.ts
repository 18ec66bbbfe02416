import type { RunningImage } from '../model/image.ts';
import { Misuse } from '../model/misuse.ts';
import type { ProfileName } from '../model/profile.ts';
import type { Release } from '../model/release.ts';
import { operationScopes, usualPurpose } from '../model/scopes.ts';
import type { OperationName, Target, TargetClient } from '../model/target.ts';
import { applyProfile } from './apply-profile.ts';
import { clientOf } from './client-of.ts';
import { devicesOf } from './devices-of.ts';
import { operatorTokensOf } from './operator-tokens.ts';
import { readSecret } from './read-secret.ts';
import type { Reference } from './reference.ts';
import type { TargetFile } from './target-file.ts';
import { tolerancesOf } from './tolerances-of.ts';
import { checkedWaivers } from './waiver-entry.ts';
import { wireOf } from './wire-of.ts';

interface Surroundings {
  readonly path: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was started for this target. */
  readonly container?: RunningImage | undefined;
  /** Lists the ids of all checks; absent where nobody knows them. */
  readonly checkIds?: (() => Promise<readonly string[]>) | undefined;
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
    apiBaseUrl: apiBaseUrlOf(file.api, release),
    ...(authorization.issuer === undefined ? {} : { issuer: authorization.issuer }),
    ...(authorization.endpoints === undefined
      ? {}
      : { endpoints: endpointsOf(authorization.endpoints, authorization, around) }),
    scopes: scopesOf(authorization),
    parameters: authorization.parameters,
    ...(await wireOf(file, authorization, around)),
    ...tolerancesOf(file.tolerances, release, around),
    pkce: authorization.pkce,
    prompt: authorization.prompt,
    ...(authorization.codeLifetimeSeconds === undefined
      ? {}
      : { codeLifetimeSeconds: authorization.codeLifetimeSeconds }),
    clients: { ...clients, main: clients['main'] ?? nobody },
    devices: await devicesOf(file.devices, profile, around, (reference, where) =>
      readSecret(reference, where, around),
    ),
    operations: file.operations,
    flows: authorization.flows,
    ...(authorization.dpop === undefined ? {} : { dpop: authorization.dpop }),
    operatorTokens: await operatorTokensOf(file.operatorTokens, around),
    tokens: await tokensOf(file.tokens, around),
    ...(file.tls === undefined ? {} : { tls: { ca: await authorityOf(file.tls.ca, around) } }),
    limits: {
      concurrency: limits.concurrency,
      timeoutSeconds: limits.timeoutSeconds,
      waitSeconds: limits.waitSeconds,
      ...(limits.requestsPerSecond === undefined ? {} : { requestsPerSecond: limits.requestsPerSecond }),
    },
    ...(file.waivers.length === 0 ? {} : { waivers: await checkedWaivers(file.waivers, around) }),
  };
  return applyProfile(target, profile, around.path);
}

type Authorization = NonNullable<TargetFile['authorization']>;
type WithoutClients = Pick<Authorization, 'flows' | 'purpose' | 'parameters' | 'pkce' | 'prompt'> &
  Partial<Omit<Authorization, 'clients'>>;

// Takes the place of a client where there is no authorization server to know one; nothing is ever sent for it.
const nobody: TargetClient = {
  id: 'nobody',
  redirectUri: 'http://127.0.0.1/nowhere',
  authentication: { method: 'client_secret_basic', secret: '' },
};

/** What stands for the section `authorization` where a mock has none. */
function withoutServer(file: TargetFile, profile: ProfileName, { path }: Surroundings): WithoutClients {
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
    purpose: usualPurpose,
    parameters: {},
    pkce: 'none',
    prompt: 'none',
  };
}

async function authorityOf(reference: Reference, around: Surroundings): Promise<string> {
  const text = await readSecret(reference, 'tls.ca', around);
  if (/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(text)) return text;
  throw new Misuse(
    `${around.path}: tls.ca does not hold a certificate; supply that of the operator's authority in PEM (-----BEGIN CERTIFICATE-----)`,
  );
}

async function tokensOf(tokens: TargetFile['tokens'], around: Surroundings): Promise<Target['tokens']> {
  const found: Record<string, string> = {};
  for (const [kind, reference] of Object.entries(tokens)) {
    if (reference !== undefined) found[kind] = await readSecret(reference, `tokens.${kind}`, around);
  }
  return found;
}

function apiBaseUrlOf(api: TargetFile['api'], release: Release): string {
  if ('baseUrl' in api) return trimmed(api.baseUrl);
  return trimmed(api.root) + (api.basePath ?? release.basePath);
}

function scopesOf({ scope, purpose }: WithoutClients): Target['scopes'] {
  return {
    verify: verbatim(scope?.verify, purpose) ?? soundScope('verify', purpose),
    'device-phone-number':
      verbatim(scope?.['device-phone-number'], purpose) ?? soundScope('device-phone-number', purpose),
  };
}

function soundScope(operation: OperationName, purpose: string): readonly string[] {
  return ['openid', purpose, operationScopes[operation]];
}

// As it is written; where it has {purpose} in it, authorization.purpose takes its place.
function verbatim(scope: string | undefined, purpose: string): readonly string[] | undefined {
  return scope?.replaceAll('{purpose}', purpose).split(' ');
}

function endpointsOf(
  { authorization, token, jwks, backchannel }: NonNullable<Authorization['endpoints']>,
  { issuer, start }: WithoutClients,
  { path }: Surroundings,
): NonNullable<Target['endpoints']> {
  if (authorization === undefined && issuer === undefined && start === undefined) {
    throw new Misuse(
      `${path}: authorization.endpoints.authorization is missing; write the URL, or authorization.start where a call of the backend is answered with it`,
    );
  }
  return {
    ...(authorization === undefined ? {} : { authorization }),
    token,
    ...(jwks === undefined ? {} : { jwks }),
    ...(backchannel === undefined ? {} : { backchannel }),
  };
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}
