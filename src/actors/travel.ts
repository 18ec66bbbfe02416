import type { AuthorizationChanges } from '../check/changes.ts';
import type { AuthorizationEnd, Hop } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { AssistedPath, CommandPath, NetworkPath, WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { endAtUrl } from '../oidc/device-leg.ts';
import { maskedOutput } from './masked-output.ts';
import type { Session } from './session.ts';
import { unseen, unseenHops, unsendable } from './unseen.ts';

/** A path on which others than the suite open the URL. */
export type DrivenPath = Exclude<NetworkPath, WirePath>;

interface Journey {
  readonly url: string;
  /** The device by its role in the target file. */
  readonly device: string;
  readonly redirectUri: string;
  /** URIs that belong to the tester. */
  readonly redirectUris: readonly string[];
  readonly changes: AuthorizationChanges;
  /** The state of the request, where it has one. */
  readonly state: string | undefined;
  readonly phoneNumber: string | undefined;
}

/** What is known of a trip when it has ended. */
export interface Travelled {
  /** Of the record, which is all that findings can point at. */
  readonly exchange: string;
  readonly hops: readonly Hop[];
  readonly end: AuthorizationEnd;
  readonly returnedAt?: number;
}

/** Has others open the authorization endpoint on a device, and takes the URL that it ended at. Throws an Obstacle where none came. */
export async function travel(
  session: Session,
  http: HttpClient,
  path: DrivenPath,
  journey: Journey,
): Promise<Travelled> {
  if (path.kind === 'none') {
    throw new Obstacle(
      'config',
      `${journey.device} hands over tokens by a program and opens no authorization endpoint; where the flow has to be judged, give it a path instead of token`,
    );
  }
  refuseWhatCannotBeSent(journey);
  return path.kind === 'command'
    ? travelByProgram(session, http, path, journey)
    : travelByHand(session, http, path, journey);
}

async function travelByProgram(
  session: Session,
  http: HttpClient,
  path: CommandPath,
  journey: Journey,
): Promise<Travelled> {
  const [program = ''] = path.command;
  const startedAt = performance.now();
  session.used.authorizations += 1;
  const { output, trouble } = await session.oneAtATime(path.command.join('\n'), () => path.open(journey));
  const last = trouble === undefined ? lastUrlIn(output, journey.redirectUris) : undefined;
  const trip = { path: `${journey.device}: program ${program}`, url: journey.url, startedAt };
  if (last === undefined) {
    const obstacle = new Obstacle(
      'environment',
      `the program of devices.${journey.device}.path (${program}) ${trouble ?? 'printed no URL'}; ${maskedOutput(output, session.veil)}`,
    );
    http.noteTrip({ ...trip, failure: obstacle.message });
    throw obstacle;
  }
  const exchange = http.noteTrip({ ...trip, endedAt: last });
  return { exchange, ...arrival(last, journey, 'a program') };
}

async function travelByHand(
  session: Session,
  http: HttpClient,
  path: AssistedPath,
  journey: Journey,
): Promise<Travelled> {
  const { url, device, redirectUri, redirectUris } = journey;
  const startedAt = performance.now();
  session.used.authorizations += 1;
  const trip = { path: `${device}: by hand, ${path.network}`, url, startedAt };
  const { state } = journey;
  try {
    const { url: last, at } = await session.trips.travel(
      path,
      {
        url,
        device,
        label: labelOf(journey.phoneNumber),
        network: path.network,
        state,
        redirectUri,
        leadsHome: (to) => endAtUrl(to, redirectUris) !== undefined || to.host === new URL(redirectUri).host,
        timeoutSeconds: path.timeoutSeconds,
      },
      http.check,
    );
    const exchange = http.noteTrip({ ...trip, endedAt: last });
    return {
      exchange,
      ...arrival(last, journey, 'a person'),
      ...(at === undefined ? {} : { returnedAt: at }),
    };
  } catch (cause) {
    if (cause instanceof Obstacle) http.noteTrip({ ...trip, failure: cause.message });
    throw cause;
  }
}

/** Enough of a number to tell two SIMs apart by. */
function labelOf(phoneNumber: string | undefined): string | undefined {
  return phoneNumber === undefined
    ? undefined
    : `${phoneNumber.slice(0, 3)}\u00a0…\u00a0${phoneNumber.slice(-2)}`;
}

function refuseWhatCannotBeSent({ device, changes }: Journey): void {
  const asked = unsendable(changes);
  if (asked === undefined) return;
  throw new Obstacle(
    'config',
    `${asked} cannot be sent over ${device}, which others drive and which opens a URL and nothing else`,
  );
}

function arrival(
  last: string,
  { device, redirectUri, redirectUris }: Journey,
  drivenBy: string,
): Pick<Travelled, 'hops' | 'end'> {
  const hops = unseenHops(() => unseen('the redirects on the way', device, drivenBy));
  const status = {
    get status(): number {
      throw unseen('the HTTP status of the redirect', device, drivenBy);
    },
  };
  const { host } = new URL(last);
  const isNear = host === new URL(redirectUri).host;
  const end =
    endAtUrl(new URL(last), redirectUris) ??
    (isNear ? ({ kind: 'strayed', to: last, status: 0 } as const) : undefined);
  if (end !== undefined)
    return { hops, end: Object.defineProperties(end, Object.getOwnPropertyDescriptors(status)) };
  throw new Obstacle(
    'environment',
    `the device ended at ${host} instead of the redirect URI; whether it was shown a page or an error there cannot be seen on the path of ${device}, which is driven by ${drivenBy}`,
  );
}

/** The last line that is a URL: of the web, or one of ours of whatever scheme. */
function lastUrlIn(output: string, redirectUris: readonly string[]): string | undefined {
  const schemes = new Set(['https:', 'http:', ...redirectUris.map((uri) => new URL(uri).protocol)]);
  return output
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => schemes.has(URL.parse(line)?.protocol ?? ''));
}
