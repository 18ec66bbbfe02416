import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

import { dsse } from '@sigstore/core';
import { z } from 'zod';

import { Misuse } from '../model/misuse.ts';
import { readGiven } from './read-given.ts';

/** The type of payload that in-toto statements have in an envelope. */
export const inTotoType = 'application/vnd.in-toto+json';

/** A DSSE envelope: a payload and signatures over its type and bytes. */
export const envelopeShape = z.object({
  payloadType: z.string(),
  payload: z.base64(),
  signatures: z.array(z.object({ keyid: z.string().optional(), sig: z.base64() })).min(1),
});
export type Envelope = z.infer<typeof envelopeShape>;

/** Puts a payload into an envelope and signs it. */
export function seal(payload: Buffer, key: KeyObject): Envelope {
  const bytes = dsse.preAuthEncoding(inTotoType, payload);
  return {
    payloadType: inTotoType,
    payload: payload.toString('base64'),
    signatures: [{ keyid: keyIdOf(key), sig: sign(hashFor(key), bytes, key).toString('base64') }],
  };
}

/** Tells whether one of the signatures is of a key. */
export function isSealedBy({ payloadType, payload, signatures }: Envelope, key: KeyObject): boolean {
  const bytes = dsse.preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
  return signatures.some(({ sig }) => verify(hashFor(key), bytes, key, Buffer.from(sig, 'base64')));
}

/** What identifies a key: the SHA-256 of its public half (SubjectPublicKeyInfo). */
export function keyIdOf(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** Reads a private key to sign with: PEM or JWK, EC P-256 or Ed25519. Throws a Misuse. */
export async function readPrivateKey(option: string, path: string): Promise<KeyObject> {
  return read(option, path, 'private');
}

/** Reads a public key to verify with; of a private key, its public half. Throws a Misuse. */
export async function readPublicKey(option: string, path: string): Promise<KeyObject> {
  return read(option, path, 'public');
}

async function read(option: string, path: string, half: 'private' | 'public'): Promise<KeyObject> {
  const text = (await readGiven(path, `${option} ${path}`)).toString();
  const create = half === 'private' ? createPrivateKey : createPublicKey;
  let key: KeyObject;
  try {
    key = text.trimStart().startsWith('{') ? create({ key: JSON.parse(text), format: 'jwk' }) : create(text);
  } catch {
    // What the library says may quote the file, and the file may be a secret.
    throw new Misuse(`${option} ${path}: this is no ${half} key; write a file with one as PEM or JWK`);
  }
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (!isP256 && key.asymmetricKeyType !== 'ed25519') {
    throw new Misuse(`${option} ${path}: the key is of another kind; write one of EC P-256 or Ed25519`);
  }
  return key;
}

// Ed25519 hashes by itself.
function hashFor({ asymmetricKeyType }: KeyObject): 'sha256' | null {
  return asymmetricKeyType === 'ec' ? 'sha256' : null;
}
