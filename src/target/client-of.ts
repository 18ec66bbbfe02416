import type { AssertionWishes, TargetClient } from '../model/target.ts';
import { certificateAndKey } from './certificate-and-key.ts';
import type { ClientEntry } from './client-entry.ts';
import { readSecret, secretSource, type SecretSurroundings } from './read-secret.ts';
import { signingKeyFrom } from './signing-key-from.ts';

/** A client of a target file, with what it proves itself by. */
export async function clientOf(
  client: ClientEntry,
  where: string,
  around: SecretSurroundings,
): Promise<TargetClient> {
  return {
    id: client.id,
    redirectUri: client.redirectUri,
    authentication: await authenticationOf(client, where, around),
  };
}

async function authenticationOf(
  client: ClientEntry,
  where: string,
  around: SecretSurroundings,
): Promise<TargetClient['authentication']> {
  switch (client.authentication) {
    case 'private_key_jwt': {
      const text = await readSecret(client.key, `${where}.key`, around);
      const key = signingKeyFrom(text, client, where, around.path);
      return { method: client.authentication, key, ...wishesOf(client) };
    }
    case 'client_secret_jwt': {
      const secret = await readSecret(client.secret, `${where}.secret`, around);
      return { method: client.authentication, secret, algorithm: client.alg, ...wishesOf(client) };
    }
    case 'client_secret_basic':
    case 'client_secret_post':
      return {
        method: client.authentication,
        secret: await readSecret(client.secret, `${where}.secret`, around),
      };
    case 'tls_client_auth':
      return { method: client.authentication, ...(await certificateAndKey(client, where, around)) };
    case 'bearer':
      return {
        method: client.authentication,
        token: await secretSource(client.token, `${where}.token`, around),
      };
    case 'none':
      return { method: client.authentication };
  }
}

function wishesOf({
  audience,
  lifetimeSeconds,
}: {
  readonly audience?: string | undefined;
  readonly lifetimeSeconds?: number | undefined;
}): AssertionWishes {
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }),
  };
}
