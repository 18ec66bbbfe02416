import type { Inspector } from '../check/actors.ts';
import type { ClearAnswer, Handshake } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { shakeHands } from '../http/tls-handshake.ts';
import type { TlsOffer } from '../model/handshake.ts';
import { Obstacle } from '../model/obstacle.ts';
import { isWire, type NetworkPath, type WirePath } from '../model/network-path.ts';
import { clearRequests, type ClearRequest } from './clear-requests.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';

/** Looks at how the target's hosts are reached, as no client of theirs. */
export function createInspector(session: Session, http: HttpClient): Inspector {
  const { target, backend, used } = session;
  return {
    endpoints: () => session.endpoints(),
    async handshakes(offer) {
      used.probes += 1;
      return session.handshakes(offer);
    },
    async askInClear() {
      used.probes += 1;
      const requests = clearRequests(await session.endpoints(), target);
      return Promise.all(requests.map(ask));
    },
  };

  async function ask({ leg, method, url, headers, body }: ClearRequest): Promise<ClearAnswer> {
    try {
      const incoming = await http.send({ leg, method, url, headers, body }, backend);
      return { request: `${method} ${url}`, received: receivedFrom(incoming, target.release) };
    } catch (cause) {
      // No answer is the answer that is hoped for; whether the host is there at all, handshakes tell.
      if (cause instanceof Obstacle) return { request: `${method} ${url}`, received: 'no answer' };
      throw cause;
    }
  }
}

/** Makes one handshake with every host of an https endpoint, and one over the subscriber's device. */
export async function handshakesWithAll(session: Session, offer: TlsOffer): Promise<readonly Handshake[]> {
  const { target, trust, limiter } = session;
  const places = placesOf(
    await session.endpoints(),
    target.devices.subscriber?.path,
    target.backend ?? { kind: 'direct' },
  );
  return Promise.all(
    places.map(async ({ origin, path, place }): Promise<Handshake> => {
      const { timeoutSeconds } = target.limits;
      const end = await limiter.run(() => shakeHands({ origin, path, offer, trust, timeoutSeconds }));
      return { place, offer, end, at: Date.now() };
    }),
  );
}

interface Place {
  readonly origin: string;
  readonly path: WirePath;
  /** What findings call it. */
  readonly place: string;
}

function placesOf(
  endpoints: Awaited<ReturnType<Session['endpoints']>>,
  device: NetworkPath | undefined,
  backend: WirePath,
): readonly Place[] {
  const secure = endpoints.filter(({ url }) => new URL(url).protocol === 'https:');
  const origins = new Map<string, string[]>();
  for (const { name, url } of secure) {
    const { origin } = new URL(url);
    origins.set(origin, [...(origins.get(origin) ?? []), name]);
  }
  const direct = [...origins].map(([origin, names]): Place => {
    return { origin, path: backend, place: `${origin} (${names.join(', ')})` };
  });
  const authorization = secure.find(({ name }) => name === 'authorization_endpoint');
  // What others drive makes no handshakes for us; the host itself is looked at all the same.
  if (authorization === undefined || device === undefined || !isWire(device) || device.kind === 'direct')
    return direct;
  const { origin } = new URL(authorization.url);
  return [...direct, { origin, path: device, place: `${origin} over the subscriber's device` }];
}
