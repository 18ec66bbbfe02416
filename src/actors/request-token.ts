import { randomBytes } from 'node:crypto';

import type { ParameterChanges, TokenChanges } from '../check/actors.ts';
import type { Authorization, TokenAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { TargetClient } from '../model/target.ts';
import { assertionType } from '../oidc/client-assertion.ts';
import { formOf } from '../oidc/parameters.ts';
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
  parameters: ParameterChanges,
  changes: TokenChanges,
  authorization?: Authorization,
): Promise<TokenAnswer> {
  const { tokenEndpoint } = await session.metadata();
  const credentials = await credentialsFor(session, client, tokenEndpoint, changes);
  const form = formOf(credentials.parameters, { ...parameters, ...changes.parameters });
  const asQuery = changes.method === 'GET';
  session.used.tokenRequests += 1;
  const incoming = await http.send(
    {
      leg: 'token',
      method: changes.method ?? 'POST',
      url: asQuery ? `${tokenEndpoint}?${form.toString()}` : tokenEndpoint,
      headers: [
        ['accept', 'application/json'],
        ...(asQuery ? [] : [['content-type', 'application/x-www-form-urlencoded'] as const]),
        ...(credentials.authorization === undefined
          ? []
          : [['authorization', credentials.authorization] as const]),
      ],
      body: asQuery ? undefined : form.toString(),
    },
    session.backend,
  );
  return {
    ...receivedFrom(incoming, session.target.release),
    ...(authorization === undefined ? {} : { authorization }),
    ...(credentials.assertion === undefined ? {} : { sentAssertion: credentials.assertion }),
  };
}

async function credentialsFor(
  session: Session,
  client: TargetClient,
  audience: string,
  changes: TokenChanges,
): Promise<Credentials> {
  if (changes.authentication === 'none') return { parameters: { client_id: client.id } };
  if (changes.authentication === 'basic') return basic(client.id, randomBytes(16).toString('hex'));
  const { authentication } = client;
  switch (authentication.method) {
    case 'client_secret_basic':
      return basic(client.id, authentication.secret);
    case 'client_secret_post':
      return { parameters: { client_id: client.id, client_secret: authentication.secret } };
    case 'private_key_jwt': {
      const { claims, foreignKey, replay } = changes.assertion ?? {};
      const signer = await session.signer(client);
      const assertion = replay ?? (await signer.sign({ clientId: client.id, audience, claims, foreignKey }));
      return {
        parameters: { client_assertion_type: assertionType, client_assertion: assertion },
        assertion,
      };
    }
  }
}

// RFC 6749 2.3.1: both parts are form-encoded before they are joined.
function basic(id: string, secret: string): Credentials {
  const encode = (part: string): string => encodeURIComponent(part).replaceAll('%20', '+');
  return { parameters: {}, authorization: `Basic ${btoa(`${encode(id)}:${encode(secret)}`)}` };
}
