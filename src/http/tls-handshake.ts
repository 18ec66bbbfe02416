import * as net from 'node:net';
import * as tls from 'node:tls';

import type { CertificateFacts, HandshakeEnd, TlsOffer } from '../model/handshake.ts';
import type { WirePath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { dial } from './dial.ts';
import { hostAndPortOf } from './host-and-port.ts';
import { reasonOf } from './reason-of.ts';
import { tlsOffers } from './tls-offers.ts';
import { certificateTrouble, type trusting } from './trust.ts';

export interface HandshakeRequest {
  /** An https URL; only its host and port matter. */
  readonly origin: string;
  readonly path: WirePath;
  readonly offer: TlsOffer;
  /** Whose certificates are believed; only the soundest offer is judged by it. */
  readonly trust: ReturnType<typeof trusting>;
  readonly timeoutSeconds: number;
}

/** Makes one TLS handshake and hangs up. Throws an Obstacle where it cannot be told what the server thinks of the offer. */
export async function shakeHands(request: HandshakeRequest): Promise<HandshakeEnd> {
  const { host } = new URL(request.origin);
  const { host: name, port } = hostAndPortOf(request.origin);
  const signal = AbortSignal.timeout(request.timeoutSeconds * 1000);
  const late = (): Obstacle =>
    new Obstacle('target', `${host} did not end a TLS handshake within ${request.timeoutSeconds} s`);
  let raw: net.Socket | undefined;
  try {
    raw = await dial(name, port, request.path, signal);
    return await handshake(raw, name, request, signal);
  } catch (cause) {
    if (signal.aborted) throw late();
    if (cause instanceof Obstacle) throw cause;
    throw new Obstacle('target', `cannot reach ${host} (${reasonOf(cause)})`, { cause });
  } finally {
    raw?.destroy();
  }
}

async function handshake(
  raw: net.Socket,
  name: string,
  { offer, trust, origin }: HandshakeRequest,
  signal: AbortSignal,
): Promise<HandshakeEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<HandshakeEnd>();
  signal.addEventListener('abort', () => reject(new Error('too late')), { once: true });
  let socket: tls.TLSSocket;
  try {
    socket = tls.connect({
      socket: raw,
      ...(net.isIP(name) === 0 ? { servername: name } : {}),
      ALPNProtocols: ['http/1.1'],
      ...(offer === 'TLS 1.2 and TLS 1.3' ? trust : tlsOffers[offer]),
      // Looked at, not believed.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    });
  } catch (cause) {
    throw new Obstacle('environment', `the TLS library of this machine cannot offer ${offer}`, { cause });
  }
  socket.once('secureConnect', () => {
    resolve({
      kind: 'agreed',
      protocol: socket.getProtocol() ?? 'unknown',
      cipher: socket.getCipher().name,
      certificate: factsOf(socket, name),
    });
  });
  socket.once('error', (cause) => {
    const code = reasonOf(cause);
    if (isRefusal(code)) resolve({ kind: 'refused', code });
    else reject(ownTrouble(offer, origin, code, cause));
  });
  socket.once('close', () => resolve({ kind: 'refused', code: 'closed' }));
  const end = await promise;
  socket.destroy();
  return end;
}

// An alert comes from the server; every other error of OpenSSL is made by this side.
function isRefusal(code: string): boolean {
  return code.includes('ALERT') || code === 'ECONNRESET' || code === 'EPIPE';
}

function ownTrouble(offer: TlsOffer, origin: string, code: string, cause: Error): Obstacle {
  const { host } = new URL(origin);
  return offer === 'TLS 1.2 and TLS 1.3'
    ? new Obstacle('target', `${host} does not speak TLS (${code})`, { cause })
    : new Obstacle('environment', `this machine could not try ${offer} with ${host} (${code})`, { cause });
}

function factsOf(socket: tls.TLSSocket, name: string): CertificateFacts {
  const certificate = socket.getPeerCertificate();
  // Cast: with `rejectUnauthorized: false` Node gives the code itself, which its types call an Error.
  const code = socket.authorizationError as unknown as string | null;
  const trouble = code === null ? undefined : certificateTrouble(code);
  return {
    validFrom: Date.parse(certificate.valid_from),
    validTo: Date.parse(certificate.valid_to),
    chainTrouble: code === null || trouble === 'out of date' ? undefined : code,
    outOfDate: trouble === 'out of date',
    namesHost: tls.checkServerIdentity(name, certificate) === undefined,
    hosts: certificate.subjectaltname ?? 'none',
  };
}
