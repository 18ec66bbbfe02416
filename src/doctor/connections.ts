import { shakeHandsAt } from '../actors/handshakes.ts';
import { knock } from '../http/knock.ts';
import { certificateTrouble } from '../http/trust.ts';
import type { CertificateFacts, HandshakeEnd } from '../model/handshake.ts';
import { isLoopback } from '../model/loopback.ts';
import { Obstacle } from '../model/obstacle.ts';
import { doubt, type Remedy, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { type Place, placesOf } from './places.ts';

/** Every server can be reached, and is believed to be the one that it says it is. */
export async function examineConnections(patient: Patient): Promise<readonly Told[]> {
  return examinePlaces(patient, placesOf(patient.target));
}

/** Connects with each of some servers. */
export async function examinePlaces(patient: Patient, places: readonly Place[]): Promise<readonly Told[]> {
  const told = (await Promise.all(places.map((place) => examinePlace(patient, place)))).flat();
  // Where others are believed, a server that is not is more likely a mistake of the operator's, which a run has to report.
  if (told.some(({ state }) => state === 'well')) {
    return told.map(({ hopeless, ...one }) =>
      hopeless === true && one.key !== 'tls.ca' ? { ...one, hopeless } : one,
    );
  }
  return told;
}

async function examinePlace(patient: Patient, place: Place): Promise<readonly Told[]> {
  const { origin, host, port, keys } = place;
  const { backend: path = { kind: 'direct' }, limits } = patient.target;
  const { timeoutSeconds } = limits;
  const tried = `connected to ${origin}`;
  const key = keys.join(', ');
  const how = await patient.session.limiter.run(() => knock({ host, port, path, timeoutSeconds }));
  if (how !== 'open') {
    const advice = knockAdvice[how] ?? 'find out whether a firewall or a missing VPN is in the way';
    return [trouble(tried, `no connection (${how})`, { key, advice }, { ends: true, hopeless: true })];
  }
  return origin.startsWith('https:')
    ? examineTls(patient, place, tried)
    : examineClear(patient, place, tried);
}

const knockAdvice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: correct the host or the port, or start the server',
  ETIMEDOUT: 'correct the host or the port, or have the firewall let this machine through',
};

async function examineTls(patient: Patient, place: Place, tried: string): Promise<readonly Told[]> {
  const key = place.keys.join(', ');
  const end = await handshakeWith(patient, place.origin);
  if (typeof end === 'string') {
    const advice = 'it has to speak TLS; where it is a clear-text server on this machine, write http://';
    return [trouble(tried, end, { key, advice }, { ends: true })];
  }
  if (end.kind === 'refused') {
    const advice = 'correct host and port, or have the operator offer TLS 1.2 or 1.3';
    return [trouble(tried, `the server refused TLS (${end.code})`, { key, advice }, { ends: true })];
  }
  const wrong = certificateRemedy(end.certificate, key);
  if (wrong === undefined) return [well(tried, `${end.protocol}, and a certificate that is believed`)];
  return [
    trouble(tried, wrong.cameBack, wrong.remedy, {
      ends: true,
      ...(wrong.hopeless ? { hopeless: true } : {}),
    }),
  ];
}

/** What is wrong with a certificate; `hopeless` where it is more likely our file than the operator. */
export function certificateRemedy(
  { chainTrouble, outOfDate, validFrom, validTo, namesHost, hosts }: CertificateFacts,
  key: string,
): { readonly cameBack: string; readonly remedy: Remedy; readonly hopeless: boolean } | undefined {
  const from = new Date(validFrom).toISOString().slice(0, 10);
  const to = new Date(validTo).toISOString().slice(0, 10);
  if (chainTrouble !== undefined && certificateTrouble(chainTrouble) !== 'other host') {
    return {
      cameBack: `a certificate of an authority that is not trusted (${chainTrouble})`,
      remedy: {
        key: 'tls.ca',
        advice:
          "write where the certificate of the operator's own authority is, e.g. { file: ca.pem }; from a public authority, the server has to send the whole chain",
      },
      hopeless: true,
    };
  }
  if (outOfDate) {
    return {
      cameBack: `a certificate that is good from ${from} to ${to}`,
      remedy: { key: '', advice: 'the operator has to renew it; or set the clock of this machine' },
      hopeless: false,
    };
  }
  if (namesHost) return undefined;
  return {
    cameBack: `a certificate of another host (${hosts})`,
    remedy: { key, advice: 'write the name that the certificate is for; else the operator has to mend it' },
    hopeless: false,
  };
}

async function examineClear(patient: Patient, place: Place, tried: string): Promise<readonly Told[]> {
  const key = place.keys.join(', ');
  const end = await handshakeWith(patient, place.origin.replace('http:', 'https:'), place.port);
  if (typeof end !== 'string' && end.kind === 'agreed') {
    const advice = 'write https:// instead of http://';
    return [trouble(tried, 'a server that speaks TLS', { key, advice }, { ends: true, hopeless: true })];
  }
  if (isLoopback(place.host)) return [well(tried, 'clear text, on this machine')];
  return [
    doubt(tried, 'clear text', {
      key,
      advice:
        'write https:// if the server has it; whatever is sent can be overheard, and the standard forbids it',
    }),
  ];
}

async function handshakeWith(
  { session, target }: Patient,
  origin: string,
  port?: number,
): Promise<HandshakeEnd | string> {
  try {
    return await shakeHandsAt(session, {
      origin: port === undefined ? origin : withPort(origin, port),
      path: target.backend ?? { kind: 'direct' },
    });
  } catch (cause) {
    if (cause instanceof Obstacle) return cause.message;
    throw cause;
  }
}

function withPort(origin: string, port: number): string {
  const url = new URL(origin);
  url.port = String(port);
  return url.origin;
}
