import type { ComparedAnswer, Handshake } from '../check/observations.ts';
import { createLimiter, type Limiter } from '../http/limiter.ts';
import { createHttpClient, type HttpClient } from '../http/http-client.ts';
import type { Leg } from '../model/exchange.ts';
import { openRoute, type Route } from '../http/routes.ts';
import { type Recorder, type Recording, startRecording } from '../http/recorder.ts';
import { trusting, trustingAnyone } from '../http/trust.ts';
import { createVeil, type Veil } from '../http/veil.ts';
import type { TlsOffer } from '../model/handshake.ts';
import { nothing, type Tally } from '../model/budget.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { ClientAuthentication, Target, TargetClient } from '../model/target.ts';
import { type AssertionSigner, createAssertionSigner } from '../oidc/client-assertion.ts';
import { makeProofKey, type ProofKey } from '../oidc/dpop-proof.ts';
import { type NamedEndpoint, namedEndpoints } from '../oidc/endpoints.ts';
import { handshakesWithAll } from './handshakes.ts';
import { createIdentityLog, type IdentityLog } from './identity-log.ts';
import { receivedFrom } from './received.ts';
import { createToleratedViews, type ToleratedViews } from './tolerated.ts';
import { createShelf, type TokenShelf } from './token-shelf.ts';
import { createTrips, type TripOptions, type Trips } from './trips.ts';
import { discoveryUrl, type Metadata, readMetadata } from '../oidc/metadata.ts';

/** What all checks of one run share: connections, limits, the recording, and what never changes at the target. */
export interface Session extends AsyncDisposable {
  readonly target: Target;
  readonly veil: Veil;
  readonly recording: Recording;
  /** performance.now() when the session was opened. */
  readonly epoch: number;
  /** The route of backend calls. */
  readonly backend: Route;
  /** The route of a client's own token requests: with its certificate, where it has one. */
  backendOf(client: TargetClient): Route;
  readonly limiter: Limiter;
  readonly trust: ReturnType<typeof trusting>;
  readonly used: Tally;
  /** Which tokens the checks had. */
  readonly identities: IdentityLog;
  /** Tokens that cost a trip, for other checks to use. */
  readonly shelf: TokenShelf;
  /** Every answer of the API so far, held against the contract. Grows. */
  readonly compared: ComparedAnswer[];
  /** What observations look like to somebody who knows the tolerances of the target. */
  readonly tolerated: ToleratedViews;
  http(recorder: Recorder, check?: string): HttpClient;
  /** Does what takes one device as a whole when nobody else does the same with it. */
  oneAtATime<T>(device: string, work: () => Promise<T>): Promise<T>;
  /** Trips that a person makes with a phone. */
  readonly trips: Trips;
  /** Endpoints of the authorization server, fetched once. */
  metadata(): Promise<Metadata>;
  /** Every endpoint that the target names; found out once, whatever its certificates are worth. */
  endpoints(): Promise<readonly NamedEndpoint[]>;
  /** One handshake with every host, once for each offer. */
  handshakes(offer: TlsOffer): Promise<readonly Handshake[]>;
  /** The published keys, fetched once. */
  keys(): Promise<unknown>;
  /** A TS.43 temporary token from where the target file says; throws an Obstacle where it says nothing. */
  operatorToken(role: string): Promise<string>;
  /** Signs with the key of a client; throws an Obstacle where it has none. */
  signer(client: TargetClient): Promise<AssertionSigner>;
  /** The key of a client for its proofs of possession, made when it is first asked for. */
  proofKey(client: TargetClient): Promise<ProofKey>;
  /** The nonce for the next proof, by leg: each server gives out its own. */
  readonly proofNonces: Map<Leg, string>;
}

/** Opens a session with a target. Sends nothing yet. */
export function openSession(target: Target, trips: TripOptions = { expected: 0, tell: () => {} }): Session {
  const veil = createVeil();
  hideAssets(veil, target);
  const recording = startRecording(veil);
  const limiter: Limiter = createLimiter(target.limits);
  const trust = trusting(target.tls?.ca);
  const way = target.backend ?? ({ kind: 'direct' } as const);
  const openBackend = (shown = trust): Route =>
    openRoute(way, { connections: target.limits.concurrency, trust: shown });
  const backend = openBackend();
  const certified = new Map<string, Route>();
  const epoch = performance.now();
  const used: Tally = { ...nothing };
  const { timeoutSeconds } = target.limits;
  const http = (recorder: Recorder, check = ''): HttpClient =>
    createHttpClient({ recorder, check, limiter, timeoutSeconds, epoch });
  const shared = http(recording.recorder());
  const signers = new Map<string, Promise<AssertionSigner>>();
  const proofKeys = new Map<string, Promise<ProofKey>>();

  const fetchJson = async (url: string, route = backend): Promise<unknown> => {
    used.discoveryRequests += 1;
    const incoming = await shared.send(
      { leg: 'discovery', method: 'GET', url, headers: [['accept', 'application/json']] },
      route,
    );
    return receivedFrom(incoming, target.release).json;
  };

  const metadata = once(async () => {
    const document = target.issuer === undefined ? undefined : await fetchJson(discoveryUrl(target.issuer));
    return readMetadata(document, target);
  });
  const endpoints = once(async () => {
    if (target.issuer === undefined) return namedEndpoints(undefined, target);
    // Of a certificate that is worth nothing, it is the inspection that has to tell.
    await using anyone = openRoute(way, { trust: trustingAnyone });
    const document = await fetchJson(discoveryUrl(target.issuer), anyone);
    readMetadata(document, target); // throws where it is none
    return namedEndpoints(document, target);
  });
  const handshakes = new Map<TlsOffer, Promise<readonly Handshake[]>>();
  const keys = once(async () => {
    const { jwksUri } = await metadata();
    return jwksUri === undefined ? undefined : fetchJson(jwksUri);
  });

  const session: Session = {
    target,
    veil,
    recording,
    epoch,
    backend,
    backendOf({ id, authentication }) {
      if (authentication.method !== 'tls_client_auth') return backend;
      const route = certified.get(id) ?? openBackend(trusting(target.tls?.ca, authentication));
      certified.set(id, route);
      return route;
    },
    limiter,
    trust,
    used,
    identities: createIdentityLog(target),
    shelf: createShelf(),
    compared: [],
    tolerated: createToleratedViews(),
    http,
    oneAtATime: createTurns(),
    trips: createTrips(target, trips),
    metadata,
    endpoints,
    handshakes(offer) {
      const made = handshakes.get(offer) ?? endpoints().then((all) => handshakesWithAll(session, all, offer));
      handshakes.set(offer, made);
      return made;
    },
    keys,
    async operatorToken(role) {
      const source = Object.entries(target.operatorTokens ?? {}).find(([name]) => name === role)?.[1];
      if (source === undefined)
        throw new Obstacle('config', `the target file names no operatorTokens.${role}`);
      const token = await source();
      veil.learnSecret(token, 'operator-token');
      return token;
    },
    signer({ id, authentication }) {
      const known = signers.get(id);
      if (known !== undefined) return known;
      if (authentication.method !== 'private_key_jwt') {
        throw new Obstacle('config', `client ${id} has no key to sign with`);
      }
      const made = createAssertionSigner(authentication.key);
      signers.set(id, made);
      return made;
    },
    proofKey({ id }) {
      const known = proofKeys.get(id);
      if (known !== undefined) return known;
      const made = metadata().then(({ proofAlgorithms }) => makeProofKey(proofAlgorithms));
      proofKeys.set(id, made);
      return made;
    },
    proofNonces: new Map(),
    async [Symbol.asyncDispose]() {
      await session.trips[Symbol.asyncDispose]();
      await Promise.all([backend, ...certified.values()].map((route) => route[Symbol.asyncDispose]()));
    },
  };
  return session;
}

function hideAssets(veil: Veil, target: Target): void {
  for (const [role, device] of Object.entries(target.devices)) {
    // The same number on another path has the same pseudonym.
    if (device.phoneNumber !== undefined && role !== 'subscriberOverIPv6')
      veil.learnNumber(device.phoneNumber, role);
    if (device.path.kind === 'proxy' && device.path.user !== undefined)
      veil.learnSecret(device.path.user.password, 'secret');
  }
  for (const { authentication } of Object.values(target.clients)) {
    for (const secret of secretsOf(authentication)) veil.learnSecret(secret, 'secret');
  }
  for (const secret of target.secrets ?? []) veil.learnSecret(secret, 'secret');
  for (const token of Object.values(target.tokens)) veil.learnSecret(token, 'token');
}

// What a bearer's program prints becomes known when it is asked.
function secretsOf(authentication: ClientAuthentication): readonly string[] {
  switch (authentication.method) {
    case 'private_key_jwt':
      return authentication.key.d === undefined ? [] : [authentication.key.d];
    case 'tls_client_auth':
      return [authentication.key];
    case 'bearer':
    case 'none':
      return [];
    default:
      return [authentication.secret];
  }
}

function createTurns(): Session['oneAtATime'] {
  const last = new Map<string, Promise<unknown>>();
  return (device, work) => {
    const turn = (last.get(device) ?? Promise.resolve()).then(work);
    last.set(
      device,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
