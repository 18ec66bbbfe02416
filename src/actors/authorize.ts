import type { AskedScope, Device, OperationScope } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { Authorization, AuthorizationEnd } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { openRoute } from '../http/routes.ts';
import type { HeaderLines } from '../model/exchange.ts';
import { deviceIn } from '../model/device-in.ts';
import { isWire, type WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { operationScopes } from '../model/scopes.ts';
import type { OperationName, Target, TargetClient, TargetDevice } from '../model/target.ts';
import { followDeviceLeg, type LegEnd, type LegRequest, urlWith } from '../oidc/device-leg.ts';
import { formOf } from '../oidc/parameters.ts';
import { challengeOf, makeNonce, makeVerifier } from '../oidc/pkce.ts';
import { makeRequestObject, outerParameters } from '../oidc/request-object.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';
import { startAuthorization } from './start-call.ts';
import { travel } from './travel.ts';

/** Opens the authorization endpoint on a device and follows it to where it ends. */
export async function authorize(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  device: Device,
  scope: AskedScope,
  changes: AuthorizationChanges,
): Promise<Authorization> {
  const { target } = session;
  const { authorizationEndpoint } = await session.metadata();
  const sim = deviceOf(target, device);
  const verifier = verifierFor(target, changes);
  const asked = soundParameters(target, client, scopeValues(target, scope, changes), verifier);
  const sound: Readonly<Record<string, string>> = {
    ...asked,
    ...loginHintOf(target, sim),
    ...target.parameters,
  };
  const requestObject = await requestObjectFor(session, client, authorizationEndpoint, sound, changes);
  const started =
    target.start === undefined
      ? undefined
      : await startAuthorization(session, http, client, target.start, { ...sound, ...numberOf(target, sim) });
  const form = formOf(
    started?.told ?? (requestObject === undefined ? sound : outside(sound, requestObject)),
    changes.parameters,
  );
  const challenged = started === undefined || form.has('code_challenge');
  if (changes.repeat !== undefined) form.append(changes.repeat, form.get(changes.repeat) ?? '');
  const startedAt = Date.now();
  const redirectUris = Object.values(target.clients).map((one) => one.redirectUri);
  const redirectUri = form.get('redirect_uri') ?? client.redirectUri;
  const url = started?.url ?? authorizationEndpoint;
  // What the target made itself has its parameters already.
  const sent = started === undefined ? renamed(form, target.rename) : new URLSearchParams();
  const { path } = sim;
  const answer = isWire(path)
    ? await follow(session, http, path, device, {
        method: changes.method ?? 'GET',
        url,
        form: sent,
        headers: headerLines(changes),
        ...(target.headers === undefined ? {} : { ownHeaders: target.headers.authorization }),
        jar: changes.browser?.cookies ?? new Map(),
        redirectUris,
        trap: redirectUri,
      })
    : await travel(session, http, path, {
        url: urlWith(url, sent),
        device: device.name,
        redirectUri,
        redirectUris,
        changes,
        state: requestObject === undefined ? (form.get('state') ?? undefined) : sound['state'],
        phoneNumber: sim.phoneNumber,
      });
  return {
    sent: {
      clientId: form.get('client_id') ?? '',
      redirectUri,
      state: (requestObject === undefined ? form.get('state') : sound['state']) ?? '',
      nonce: (requestObject === undefined ? form.get('nonce') : sound['nonce']) ?? '',
      scope: form.get('scope') ?? '',
      ...(verifier === undefined || !challenged ? {} : { codeVerifier: verifier }),
      ...(requestObject === undefined ? {} : { requestObject }),
      ...(sim.phoneNumber === undefined ? {} : { subscriberNumber: sim.phoneNumber }),
    },
    ...answer,
    issuer: target.issuer,
    startedAt,
  };
}

async function follow(
  session: Session,
  http: HttpClient,
  path: WirePath,
  device: Device,
  request: LegRequest,
): Promise<Pick<Authorization, 'hops' | 'end'>> {
  // A fresh connection for each attempt: the operator may know the SIM by its address and port.
  await using route = openRoute(path, { trust: session.trust });
  session.used.authorizations += 1;
  const { hops, end } = await followDeviceLeg(
    http,
    { ...route, label: `${device.name}: ${route.label}` },
    request,
  );
  return { hops, end: endOf(end, session.target) };
}

async function requestObjectFor(
  session: Session,
  client: TargetClient,
  audience: string,
  parameters: Readonly<Record<string, string>>,
  { requestObject }: AuthorizationChanges,
): Promise<string | undefined> {
  if (requestObject?.replay !== undefined || requestObject === undefined) return requestObject?.replay;
  const { claims, signed } = requestObject;
  const signer = await session.signer(client);
  return makeRequestObject({ signer, clientId: client.id, audience, parameters, claims, signed });
}

function outside(sound: Readonly<Record<string, string>>, request: string): Readonly<Record<string, string>> {
  const outer = Object.entries(sound).filter(([name]) => outerParameters.includes(name));
  return { ...Object.fromEntries(outer), request };
}

/** The parameters by the names that the endpoint has for them. */
function renamed(form: URLSearchParams, names: Target['rename'] = {}): URLSearchParams {
  return new URLSearchParams([...form].map(([name, value]) => [names[name] ?? name, value]));
}

/** The hint that the target wants: off-network too it names the subscriber, as somebody would who claims to be him. */
function loginHintOf(target: Target, sim: TargetDevice): { readonly login_hint?: string } {
  const { phone_number: number } = numberOf(target, sim);
  if (target.loginHint === undefined || number === undefined) return {};
  const forms = { 'tel:+': `tel:${number}`, '+': number, digits: number.slice(1) };
  return { login_hint: forms[target.loginHint] };
}

function numberOf({ devices }: Target, sim: TargetDevice): { readonly phone_number?: string } {
  const number = sim.phoneNumber ?? devices.subscriber?.phoneNumber;
  return number === undefined ? {} : { phone_number: number };
}

/** The device of the target file that plays a role. */
export function deviceOf(target: Target, device: Device): TargetDevice {
  const found = deviceIn(target, device);
  if (found === undefined) throw new Obstacle('config', `the target file names no device ${device.name}`);
  return found;
}

/** The path of a device that the suite itself can send over. Throws an Obstacle where others drive it. */
export function wirePathOf(target: Target, device: Device): WirePath {
  const { path } = deviceOf(target, device);
  if (isWire(path)) return path;
  throw new Obstacle(
    'config',
    `a call of the API cannot be sent over ${device.name}, which others drive and which opens a URL and nothing else`,
  );
}

function verifierFor(target: Target, changes: AuthorizationChanges): string | undefined {
  if (changes.verifier === 'none' || target.pkce === 'none') return undefined;
  return changes.verifier ?? makeVerifier();
}

/** The scope values of a sound request: each once, in the order of the target file. */
export function soundScope(target: Target, scope: AskedScope): readonly string[] {
  const asked = typeof scope === 'string' ? [scope] : scope;
  const values = asked.flatMap((one) => target.scopes[operationOf(target, one)]);
  return [...new Set(values)];
}

function operationOf(target: Target, scope: OperationScope | 'any operation'): OperationName {
  if (scope === 'any operation') return target.operations[0] ?? 'verify';
  return scope === operationScopes.verify ? 'verify' : 'device-phone-number';
}

function scopeValues(target: Target, scope: AskedScope, changes: AuthorizationChanges): readonly string[] {
  const sound = soundScope(target, scope);
  return changes.scope?.(sound) ?? sound;
}

function soundParameters(
  target: Target,
  client: TargetClient,
  scope: readonly string[],
  verifier: string | undefined,
): Readonly<Record<string, string>> {
  return {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: client.redirectUri,
    scope: scope.join(' '),
    state: makeNonce(),
    ...(target.nonce === 'omit' ? {} : { nonce: makeNonce() }),
    ...(target.prompt === 'none' ? { prompt: 'none' } : {}),
    ...(verifier === undefined
      ? {}
      : { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' }),
  };
}

function headerLines(changes: AuthorizationChanges): HeaderLines {
  return Object.entries(changes.headers ?? {}).filter((line): line is [string, string] => line[1] !== null);
}

function endOf(end: LegEnd, target: Target): AuthorizationEnd {
  return end.kind === 'answered'
    ? { kind: 'answered', received: receivedFrom(end.incoming, target.release) }
    : end;
}
