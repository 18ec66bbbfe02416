import { shakeHandsAt } from '../actors/handshakes.ts';
import { hostAndPortOf } from '../http/host-and-port.ts';
import { type Door, knock } from '../http/knock.ts';
import { labelOf } from '../http/routes.ts';
import { Obstacle } from '../model/obstacle.ts';
import { isWire, type WirePath } from '../model/network-path.ts';
import type { DeviceRole } from '../model/target.ts';
import { certificateRemedy } from './connections.ts';
import { notAsked, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';

const roles: readonly DeviceRole[] = [
  'subscriber',
  'subscriberOverIPv6',
  'stranger',
  'withoutConsent',
  'offNetwork',
];

/** Every device leaves this machine the way the file says, up to the authorization endpoint. */
export async function examineDevicePaths(patient: Patient): Promise<readonly Told[]> {
  const { flow, target } = patient;
  const what = 'tried the paths of the devices';
  if (flow !== 'authorization_code')
    return [notAsked(what, 'no device opens an authorization endpoint here')];
  const { authorizationEndpoint } = await patient.session.metadata();
  // Where a start call tells what to open, nobody knows it yet.
  const endpoint = target.start === undefined ? authorizationEndpoint : undefined;
  const paths = roles.flatMap((role) => {
    const path = target.devices[role]?.path;
    return path === undefined || !isWire(path) || path.kind === 'direct' ? [] : [{ role, path }];
  });
  const found = await Promise.all(paths.map((one) => examinePath(patient, one, endpoint)));
  const wrong = found.filter((one) => one !== undefined);
  if (wrong.length > 0) return wrong;
  const named = paths.map(({ role }) => role).join(', ');
  return [
    paths.length === 0
      ? notAsked(what, 'none of them has a way of its own that could be tried')
      : well(
          `${what} (${named})`,
          endpoint === undefined ? 'all are open' : 'all lead to the authorization server',
        ),
  ];
}

async function examinePath(
  patient: Patient,
  { role, path }: { readonly role: DeviceRole; readonly path: WirePath },
  endpoint: string | undefined,
): Promise<Told | undefined> {
  const { timeoutSeconds } = patient.target.limits;
  const key = `devices.${role}.path`;
  const where = labelOf(path);
  const door = doorOf(path, endpoint);
  if (door === undefined) return undefined;
  const how = await patient.session.limiter.run(() => knock({ ...door, timeoutSeconds }));
  if (how !== 'open') {
    const advice =
      path.kind === 'proxy'
        ? 'start the proxy of this device, or correct its URL; it has to let connections to the authorization server through'
        : 'write an address that this machine has at present, and that has a route to the operator';
    const tried = `connected to the authorization server over ${where}`;
    return trouble(tried, `no connection (${how})`, { key, advice }, { hopeless: true });
  }
  return endpoint?.startsWith('https:') === true
    ? examineWay(patient, path, { key, where, endpoint })
    : undefined;
}

/** What shows that a path is open; undefined where nothing does. */
function doorOf(path: WirePath, endpoint: string | undefined): Omit<Door, 'timeoutSeconds'> | undefined {
  // What is not secret an HTTP proxy passes on, and may open no way for.
  const passesOn =
    path.kind === 'proxy' && path.url.startsWith('http:') && endpoint?.startsWith('http:') === true;
  if (endpoint !== undefined && !passesOn) return { ...hostAndPortOf(endpoint), path };
  return path.kind === 'proxy' ? { ...hostAndPortOf(path.url), path: { kind: 'direct' } } : undefined;
}

async function examineWay(
  { session }: Patient,
  path: WirePath,
  { key, where, endpoint }: { readonly key: string; readonly where: string; readonly endpoint: string },
): Promise<Told | undefined> {
  const { origin } = new URL(endpoint);
  const tried = `connected to ${origin} over ${where}`;
  try {
    const end = await shakeHandsAt(session, { origin, path });
    if (end.kind === 'refused') {
      const advice = 'find out why TLS does not get through: a firewall, or a proxy that looks into it';
      return trouble(tried, `no TLS (${end.code})`, { key, advice });
    }
    const wrong = certificateRemedy(end.certificate, key);
    if (wrong === undefined) return undefined;
    // On the direct way it was believed, or the examination had ended there.
    const advice = 'take a path on which nobody opens TLS up; or trust its authority by tls.ca';
    return trouble(tried, wrong.cameBack, { key, advice });
  } catch (cause) {
    if (!(cause instanceof Obstacle)) throw cause;
    const advice = 'have the path let connections to the authorization server through';
    return trouble(tried, cause.message, { key, advice }, { hopeless: true });
  }
}
