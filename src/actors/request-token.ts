import type { ParameterChanges, TokenChanges } from '../check/changes.ts';
import type { Received, TokenAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { HeaderLines } from '../model/exchange.ts';
import type { TargetClient } from '../model/target.ts';
import { formOf } from '../oidc/parameters.ts';
import { type Credentials, credentialsFor } from './credentials.ts';
import { type Prove, withProof } from './proofs.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';

/** Sends a token request with a client's authentication, as sound or as spoilt as asked. */
export async function requestToken(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  parameters: ParameterChanges | (() => Promise<ParameterChanges>),
  changes: TokenChanges,
  from: Pick<TokenAnswer, 'authorization' | 'subscriberNumber' | 'flow'> = {},
): Promise<TokenAnswer> {
  const metadata = await session.metadata();
  const byCertificate = client.authentication.method === 'tls_client_auth';
  const tokenEndpoint = byCertificate ? metadata.mutualTlsTokenEndpoint : metadata.tokenEndpoint;
  const proof = changes.proof ?? (session.target.dpop === 'required' ? {} : 'none');
  const proofKey = proof === 'none' ? undefined : await session.proofKey(client);
  session.used.tokenRequests += 1;
  return withProof(session, 'token', proofKey, proof, async (prove): Promise<TokenAnswer> => {
    // Made anew for a second request: an assertion is good once.
    const asked = typeof parameters === 'function' ? await parameters() : parameters;
    const sent = await sendForm(session, http, client, tokenEndpoint, asked, changes, prove);
    return {
      ...sent.received,
      ...from,
      ...(sent.assertion === undefined ? {} : { sentAssertion: sent.assertion }),
      ...(proofKey === undefined ? {} : { proofKey }),
    };
  });
}

/** Sends a form to an endpoint of the authorization server, with a client's authentication. */
export async function sendForm(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  endpoint: string,
  parameters: ParameterChanges,
  changes: Omit<TokenChanges, 'proof'>,
  prove: Prove = async () => undefined,
): Promise<{ readonly received: Received; readonly assertion: string | undefined }> {
  const credentials = await credentialsFor(session, client, endpoint, changes);
  const { tokenParameters = {}, headers: extra } = session.target;
  const sound = { ...credentials.parameters, ...tokenParameters };
  const form = formOf(sound, { ...parameters, ...changes.parameters });
  const asQuery = changes.method === 'GET';
  const request = {
    method: changes.method ?? 'POST',
    url: asQuery ? `${endpoint}?${form.toString()}` : endpoint,
    body: asQuery ? undefined : bodyFor(form, changes),
  };
  const own = headersFor(credentials, await prove(request), changes);
  const headers = [...own, ...(extra?.token ?? [])];
  const route = credentials.certified === true ? session.backendOf(client) : session.backend;
  const incoming = await http.send({ leg: 'token', ...request, headers }, route);
  return { received: receivedFrom(incoming, session.target.release), assertion: credentials.assertion };
}

function headersFor(
  { authorization }: Credentials,
  proof: string | undefined,
  { method, as, headers = {} }: TokenChanges,
): HeaderLines {
  const contentType = as === 'JSON' ? 'application/json' : 'application/x-www-form-urlencoded';
  const lines: Readonly<Record<string, string | null>> = {
    accept: 'application/json',
    ...(method === 'GET' ? {} : { 'content-type': contentType }),
    ...(authorization === undefined ? {} : { authorization }),
    ...(proof === undefined ? {} : { dpop: proof }),
    ...headers,
  };
  return Object.entries(lines).filter((line): line is [string, string] => line[1] !== null);
}

function bodyFor(form: URLSearchParams, { as }: TokenChanges): string {
  return as === 'JSON' ? JSON.stringify(Object.fromEntries(form)) : form.toString();
}
