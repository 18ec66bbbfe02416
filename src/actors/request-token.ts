import { randomBytes } from 'node:crypto';

import type { ParameterChanges, TokenChanges } from '../check/changes.ts';
import type { Received, TokenAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { HeaderLines } from '../model/exchange.ts';
import type { TargetClient } from '../model/target.ts';
import { assertionType } from '../oidc/client-assertion.ts';
import { formOf } from '../oidc/parameters.ts';
import { type Prove, withProof } from './proofs.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';

interface Credentials {
  readonly parameters: Readonly<Record<string, string>>;
  readonly authorization?: string;
  readonly assertion?: string;
}

/** Sends a token request with a client's authentication, as sound or as spoilt as asked. */
export async function requestToken(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  parameters: ParameterChanges | (() => Promise<ParameterChanges>),
  changes: TokenChanges,
  from: Pick<TokenAnswer, 'authorization' | 'subscriberNumber' | 'flow'> = {},
): Promise<TokenAnswer> {
  const { tokenEndpoint } = await session.metadata();
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
  const form = formOf(credentials.parameters, { ...parameters, ...changes.parameters });
  const asQuery = changes.method === 'GET';
  const request = {
    method: changes.method ?? 'POST',
    url: asQuery ? `${endpoint}?${form.toString()}` : endpoint,
    body: asQuery ? undefined : bodyFor(form, changes),
  };
  const headers = headersFor(credentials, await prove(request), changes);
  const incoming = await http.send({ leg: 'token', ...request, headers }, session.backend);
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

async function credentialsFor(
  session: Session,
  client: TargetClient,
  audience: string,
  changes: TokenChanges,
): Promise<Credentials> {
  if (changes.authentication === 'none') return { parameters: { client_id: client.id } };
  if (changes.authentication === 'by what is in the request') return { parameters: {} };
  if (changes.authentication === 'basic') return basic(client.id, madeUpSecret());
  if (changes.authentication === 'post') return posted(client.id, madeUpSecret());
  const { authentication } = client;
  switch (authentication.method) {
    case 'client_secret_basic':
      return basic(client.id, authentication.secret);
    case 'client_secret_post':
      return posted(client.id, authentication.secret);
    case 'private_key_jwt': {
      const { replay, ...spoilt } = changes.assertion ?? {};
      const signer = await session.signer(client);
      const assertion = replay ?? (await signer.sign({ clientId: client.id, audience, ...spoilt }));
      return {
        parameters: { client_assertion_type: assertionType, client_assertion: assertion },
        assertion,
      };
    }
  }
}

function madeUpSecret(): string {
  return randomBytes(16).toString('hex');
}

function posted(id: string, secret: string): Credentials {
  return { parameters: { client_id: id, client_secret: secret } };
}

// RFC 6749 2.3.1: both parts are form-encoded before they are joined.
function basic(id: string, secret: string): Credentials {
  const encode = (part: string): string => encodeURIComponent(part).replaceAll('%20', '+');
  return { parameters: {}, authorization: `Basic ${btoa(`${encode(id)}:${encode(secret)}`)}` };
}
