import { createPrivateKey, X509Certificate } from 'node:crypto';

import { Misuse } from '../model/misuse.ts';
import type { ClientEntry } from './client-entry.ts';
import { readSecret, type SecretSurroundings } from './read-secret.ts';

type Entry = Extract<ClientEntry, { authentication: 'tls_client_auth' }>;

/** The certificate of a client and its key, in PEM, once they belong together. */
export async function certificateAndKey(
  entry: Entry,
  where: string,
  around: SecretSurroundings,
): Promise<{ readonly certificate: string; readonly key: string }> {
  const certificate = await readSecret(entry.certificate, `${where}.certificate`, around);
  const key = await readSecret(entry.key, `${where}.key`, around);
  const first = parsed(() => new X509Certificate(certificate));
  if (first === undefined) {
    throw new Misuse(
      `${around.path}: ${where}.certificate does not hold a certificate; supply it in PEM (-----BEGIN CERTIFICATE-----), with those of its chain after it`,
    );
  }
  const own = parsed(() => createPrivateKey(key));
  if (own === undefined) {
    throw new Misuse(
      `${around.path}: ${where}.key does not hold a private key; supply it in PEM (-----BEGIN PRIVATE KEY-----), without a passphrase`,
    );
  }
  if (first.checkPrivateKey(own)) return { certificate, key };
  throw new Misuse(
    `${around.path}: ${where}.key is not the key of ${where}.certificate; write references to two halves of one pair`,
  );
}

function parsed<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
