import { randomUUID } from 'node:crypto';

import { compareWithContract } from '../check/against-contract.ts';
import type { ApiChanges } from '../check/changes.ts';
import type { AccessToken, ApiAnswer, ComparedAnswer } from '../check/observations.ts';
import type { HttpClient, Incoming } from '../http/http-client.ts';
import { openRoute } from '../http/routes.ts';
import { type HeaderLines, headerOf } from '../model/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { Target } from '../model/target.ts';
import { wirePathOf } from './authorize.ts';
import { withProof } from './proofs.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';
import { refuseSpentEvidence, refuseStaleEvidence } from './stated-lifetime.ts';
import { toleratedAnswer } from './tolerated.ts';

interface Operation {
  readonly operation: ApiAnswer['operation'];
  readonly method: 'POST' | 'GET';
  readonly path: string;
}

export const verifyOperation: Operation = { operation: 'phoneNumberVerify', method: 'POST', path: '/verify' };
export const shareOperation: Operation = {
  operation: 'phoneNumberShare',
  method: 'GET',
  path: '/device-phone-number',
};

/** Calls one operation of the API, with whatever is to be different about the call. */
export async function callApi(
  session: Session,
  http: HttpClient,
  { operation, method, path }: Operation,
  token: AccessToken | undefined,
  body: unknown,
  changes: ApiChanges,
): Promise<ApiAnswer> {
  const { target } = session;
  const text = changes.rawBody === undefined ? jsonText(body) : (changes.rawBody ?? undefined);
  const query = new URLSearchParams(changes.query).toString();
  const request = {
    leg: 'api',
    method: changes.method ?? method,
    url: `${target.apiBaseUrl}${path}${changes.pathSuffix ?? ''}${query === '' ? '' : `?${query}`}`,
    body: text,
  } as const;
  // The contract speaks of the operation alone: of its method, at its path.
  const isOperation =
    request.method === method && changes.pathSuffix === undefined && changes.statedLengths === undefined;
  session.used.apiCalls += 1;
  return withProof(session, 'api', token?.boundTo, changes.proof, async (prove): Promise<ApiAnswer> => {
    const proof = await prove({ ...request, accessToken: token?.value });
    const headers = headersFor(token, proof, text, changes, target);
    const answerFrom = (incoming: Incoming): ApiAnswer => {
      const answer = {
        ...receivedFrom(incoming, target.release),
        operation,
        sentCorrelator: headerOf(headers, 'x-correlator'),
        subscriberNumber: token?.subscriberNumber,
      };
      const { tolerances } = target;
      if (tolerances !== undefined)
        session.tolerated.learn<ApiAnswer>(answer, (known) => toleratedAnswer(answer, tolerances, known));
      return answer;
    };
    const framed = { ...request, headers, lengthStated: changes.statedLengths !== undefined };
    const incoming = await sendOver(session, http, framed, changes, (each) => {
      const compared = isOperation ? compare(session, answerFrom(each)) : undefined;
      if (compared !== undefined) session.compared.push(compared);
    });
    refuseStaleEvidence(token, incoming);
    if (Object.keys(changes).length === 0) refuseSpentEvidence(token, incoming);
    return answerFrom(incoming);
  });
}

function compare({ target, tolerated }: Session, answer: ApiAnswer): ComparedAnswer | undefined {
  const compared = compareWithContract(answer);
  const { tolerances } = target;
  if (compared === undefined || tolerances === undefined) return compared;
  for (const [aspect, findings] of Object.entries(compared.aspects)) {
    tolerated.learn<readonly Finding[]>(findings, (known) => {
      const again = compareWithContract(toleratedAnswer(answer, tolerances, known));
      return Object.entries(again?.aspects ?? {}).find(([name]) => name === aspect)?.[1] ?? findings;
    });
  }
  return compared;
}

async function sendOver(
  session: Session,
  http: HttpClient,
  request: Parameters<HttpClient['send']>[0],
  changes: ApiChanges,
  seen: (incoming: Incoming) => void,
): Promise<Incoming> {
  if (changes.over === undefined) return http.send(request, session.backend, seen);
  await using route = openRoute(wirePathOf(session.target, changes.over), { trust: session.trust });
  // Awaited here, so that the route is not closed under the request.
  return await http.send(request, { ...route, label: `${changes.over.name}: ${route.label}` }, seen);
}

function jsonText(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

function headersFor(
  token: AccessToken | undefined,
  proof: string | undefined,
  body: string | Uint8Array | undefined,
  changes: ApiChanges,
  { headers: extra, tolerances }: Target,
): HeaderLines {
  const soundScheme = token?.boundTo === undefined ? 'Bearer' : 'DPoP';
  const scheme = changes.scheme?.(soundScheme) ?? soundScheme;
  const sound: Record<string, string> = {
    accept: 'application/json',
    'x-correlator': randomUUID(),
    ...(token === undefined ? {} : { authorization: `${scheme} ${token.value}` }),
    ...(proof === undefined ? {} : { dpop: proof }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const replaced = new Set(Object.keys(changes.headers ?? {}).map((name) => name.toLowerCase()));
  const kept = Object.entries(sound).filter(([name]) => !replaced.has(name));
  const added = Object.entries(changes.headers ?? {}).filter(
    (line): line is [string, string] => line[1] !== null,
  );
  const lengths = (changes.statedLengths ?? []).map((value): [string, string] => ['content-length', value]);
  const lines = [...kept, ...added, ...lengths];
  const other = tolerances?.correlatorHeader;
  // Where the target has a name of its own for the correlator, it gets what the standard's has, be that sound or spoilt.
  const again = lines.filter(([name]) => other !== undefined && name.toLowerCase() === 'x-correlator');
  return [...lines, ...again.map(([, value]) => [other ?? '', value] as const), ...(extra?.api ?? [])];
}
