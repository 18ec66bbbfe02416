import type { AuthorizationChanges } from '../check/changes.ts';
import type { Hop } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';

/** Why something that was not seen cannot be judged. */
export function unseen(what: string, device: string, drivenBy: string): Obstacle {
  return new Obstacle(
    'config',
    `${what} cannot be seen on the path of ${device}, which is driven by ${drivenBy} and shows the last URL alone; where this has to be judged, give it a path that the suite itself sends over: interface, proxy, localAddress or direct`,
  );
}

/** Hops that were made and not seen: whoever looks at them meets the obstacle, whoever does not is not kept from anything. */
export function unseenHops(obstacle: () => Obstacle): readonly Hop[] {
  const refuse = (): never => {
    throw obstacle();
  };
  return new Proxy<readonly Hop[]>([], { get: refuse, has: refuse, ownKeys: refuse });
}

/** What of a request a device that others drive cannot send: it opens URLs. Undefined where it can send all of it. */
export function unsendable({
  method = 'GET',
  headers = {},
  browser,
}: AuthorizationChanges): string | undefined {
  if (method !== 'GET') return `a request by ${method}`;
  if (Object.keys(headers).length > 0) return 'a request with headers of our own';
  return browser === undefined ? undefined : 'a request with the cookies of another';
}
