import type { Handshake } from '../check/observations.ts';
import type { Limiter } from '../http/limiter.ts';
import { shakeHands } from '../http/tls-handshake.ts';
import type { trusting } from '../http/trust.ts';
import type { HandshakeEnd, TlsOffer } from '../model/handshake.ts';
import { isWire, type WirePath } from '../model/network-path.ts';
import type { Target } from '../model/target.ts';
import type { NamedEndpoint } from '../oidc/endpoints.ts';

/** What of a session handshakes are made with. */
interface Means {
  readonly target: Target;
  readonly trust: ReturnType<typeof trusting>;
  readonly limiter: Limiter;
}

/** Makes one handshake within the limits of the target. Throws an Obstacle where it cannot be told what the server thinks of it. */
export function shakeHandsAt(
  { target, trust, limiter }: Means,
  { origin, path }: { readonly origin: string; readonly path: WirePath },
  offer: TlsOffer = 'TLS 1.2 and TLS 1.3',
): Promise<HandshakeEnd> {
  const { timeoutSeconds } = target.limits;
  return limiter.run(() => shakeHands({ origin, path, offer, trust, timeoutSeconds }));
}

/** Makes one handshake with every host of an https endpoint, and one over the subscriber's device. */
export async function handshakesWithAll(
  means: Means,
  endpoints: readonly NamedEndpoint[],
  offer: TlsOffer,
): Promise<readonly Handshake[]> {
  return Promise.all(
    placesOf(endpoints, means.target).map(async ({ place, ...where }): Promise<Handshake> => {
      const end = await shakeHandsAt(means, where, offer);
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
  endpoints: readonly NamedEndpoint[],
  { devices, backend: path = { kind: 'direct' } }: Target,
): readonly Place[] {
  const secure = endpoints.filter(({ url }) => new URL(url).protocol === 'https:');
  const origins = Map.groupBy(secure, ({ url }) => new URL(url).origin);
  const direct = [...origins].map(([origin, named]): Place => {
    return { origin, path, place: `${origin} (${named.map(({ name }) => name).join(', ')})` };
  });
  const authorization = secure.find(({ name }) => name === 'authorization_endpoint');
  const device = devices.subscriber?.path;
  // What others drive makes no handshakes for us; the host itself is looked at all the same.
  if (authorization === undefined || device === undefined || !isWire(device) || device.kind === 'direct')
    return direct;
  const { origin } = new URL(authorization.url);
  return [...direct, { origin, path: device, place: `${origin} over the subscriber's device` }];
}
