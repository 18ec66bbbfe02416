import { randomBytes } from 'node:crypto';

import type { TokenChanges } from '../check/changes.ts';
import type { AssertionWishes, TargetClient } from '../model/target.ts';
import { type AboutAssertion, assertionType } from '../oidc/client-assertion.ts';
import { signWithSecret } from '../oidc/secret-assertion.ts';
import type { Session } from './session.ts';

/** How a request proves which client it comes from. */
export interface Credentials {
  readonly parameters: Readonly<Record<string, string>>;
  readonly authorization?: string;
  readonly assertion?: string;
  /** The connection shows the certificate of the client. */
  readonly certified?: true;
}

type Changes = Pick<TokenChanges, 'authentication' | 'assertion'>;

/** The credentials of a client, as sound or as spoilt as asked. */
export async function credentialsFor(
  session: Session,
  client: TargetClient,
  audience: string,
  changes: Changes,
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
    case 'none':
      return { parameters: { client_id: client.id } };
    case 'tls_client_auth':
      // RFC 8705 2: the certificate is looked up by the client that it is said to be of.
      return { parameters: { client_id: client.id }, certified: true };
    case 'bearer': {
      const token = await authentication.token();
      session.veil.learnSecret(token, 'client-token');
      return { parameters: {}, authorization: `Bearer ${token}` };
    }
    case 'client_secret_jwt':
      return asserted(
        await signWithSecret({
          ...aboutAssertion(client, audience, authentication),
          secret: authentication.secret,
          algorithm: authentication.algorithm,
        }),
      );
    case 'private_key_jwt': {
      const { replay, ...spoilt } = changes.assertion ?? {};
      const signer = await session.signer(client);
      const about = aboutAssertion(client, audience, authentication);
      return asserted(replay ?? (await signer.sign({ ...about, ...spoilt })));
    }
  }
}

/** What a sound assertion says, as the target wishes. */
function aboutAssertion(
  { id }: TargetClient,
  usualAudience: string,
  { audience = usualAudience, lifetimeSeconds }: AssertionWishes,
): AboutAssertion {
  return { clientId: id, audience, lifetimeSeconds };
}

function asserted(assertion: string): Credentials {
  return {
    parameters: { client_assertion_type: assertionType, client_assertion: assertion },
    assertion,
  };
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
