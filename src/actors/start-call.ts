import type { HttpClient } from '../http/http-client.ts';
import { filledIn, mentions } from '../model/filled-in.ts';
import { valueAt } from '../model/json-pointer.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { StartCall, TargetClient } from '../model/target.ts';
import { type Credentials, credentialsFor } from './credentials.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';

/** The URL that a target made for the device, and the parameters of ours that it was told. */
export interface Started {
  readonly url: string;
  readonly told: Readonly<Record<string, string>>;
}

/** Asks the target for the URL that the device opens. Throws an Obstacle where it gives none. */
export async function startAuthorization(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  start: StartCall,
  parameters: Readonly<Record<string, string>>,
): Promise<Started> {
  const body = start.body === undefined ? undefined : JSON.stringify(filledIn(start.body, parameters));
  const { authorization, certified }: Partial<Credentials> = start.authenticated
    ? await credentialsFor(session, client, start.url, {})
    : {};
  const incoming = await http.send(
    {
      leg: 'token',
      method: start.method,
      url: filledInUrl(start.url, parameters),
      headers: [
        ['accept', 'application/json'],
        ...(body === undefined ? [] : [['content-type', 'application/json'] as const]),
        ...(authorization === undefined ? [] : [['authorization', authorization] as const]),
        ...start.headers,
      ],
      body,
    },
    certified === true ? session.backendOf(client) : session.backend,
  );
  const url = valueAt(receivedFrom(incoming, session.target.release).json, start.urlAt);
  if (typeof url !== 'string' || !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Obstacle(
      'target',
      `the start call answered ${incoming.status} without a URL at ${start.urlAt}; if the URL stands elsewhere, correct authorization.start.urlAt in the target file`,
    );
  }
  return { url, told: toldIn(start, url, parameters) };
}

/** What the URL says counts; else what the call said. */
function toldIn(
  start: StartCall,
  url: string,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const query = new URL(url).searchParams;
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const told = query.get(name) ?? (mentions([start.url, start.body], name) ? value : undefined);
      return told === undefined ? [] : [[name, told]];
    }),
  );
}

function filledInUrl(url: string, parameters: Readonly<Record<string, string>>): string {
  const encoded = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, encodeURIComponent(value)]),
  );
  return String(filledIn(url, encoded));
}
