import { KeyObject, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

/** A certificate with its private key, both in PEM; `cert` may carry those of the authorities in between. */
export interface Certified {
  readonly cert: string;
  readonly key: string;
}

/** What stands in a certificate. */
export interface CertificateContent {
  readonly name: string;
  /** Names and addresses that a server is reached by; none makes it the certificate of an authority. */
  readonly hosts: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Who signs: an authority, or the holder itself where absent. */
export interface Signer {
  readonly name: string;
  readonly key: CryptoKey;
}

const algorithms = {
  EC: { name: 'ECDSA', namedCurve: 'P-256' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
} as const;

/** The kinds of keys that servers on the web have. */
export type KeyKind = keyof typeof algorithms;

/** Makes a key pair for a certificate. */
export function makeKeys(kind: KeyKind): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithms[kind], true, ['sign', 'verify']);
}

// RFC 5280 4.2.1.6 and 4.2.1.9.
const subjectAlternativeName = '2.5.29.17';
const basicConstraints = '2.5.29.19';
const commonName = '2.5.4.3';

/** Writes and signs a certificate. */
export async function certify(
  content: CertificateContent,
  keys: CryptoKeyPair,
  signer: Signer = { name: content.name, key: keys.privateKey },
): Promise<Certified> {
  // Only here, because they are slow, and an operator in clear text does not need them.
  const [pkijs, asn1js] = await Promise.all([import('pkijs'), import('asn1js')]);
  const nameOf = (value: string) => {
    const text = new asn1js.Utf8String({ value });
    return [new pkijs.AttributeTypeAndValue({ type: commonName, value: text })];
  };
  const hostOf = (host: string) =>
    isIP(host) === 0
      ? new pkijs.GeneralName({ type: 2, value: host })
      : new pkijs.GeneralName({ type: 7, value: new asn1js.OctetString({ valueHex: bytesOf(host) }) });
  const isAuthority = content.hosts.length === 0;
  const value = isAuthority
    ? new pkijs.BasicConstraints({ cA: true })
    : new pkijs.GeneralNames({ names: content.hosts.map(hostOf) });
  const certificate = new pkijs.Certificate({
    version: 2, // counted from 0: X.509 version 3
    serialNumber: new asn1js.Integer({ valueHex: serialNumber() }),
    extensions: [
      new pkijs.Extension({
        extnID: isAuthority ? basicConstraints : subjectAlternativeName,
        critical: isAuthority,
        extnValue: value.toSchema().toBER(),
      }),
    ],
  });
  certificate.subject.typesAndValues = nameOf(content.name);
  certificate.issuer.typesAndValues = nameOf(signer.name);
  certificate.notBefore.value = content.notBefore;
  certificate.notAfter.value = content.notAfter;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(signer.key, 'SHA-256');
  const der = Buffer.from(certificate.toSchema(true).toBER());
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines(der.toString('base64'))}\n-----END CERTIFICATE-----\n`,
    key: String(KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' })),
  };
}

// RFC 5280 4.1.2.2: positive, so the first bit is 0; not zero, so the next is 1.
function serialNumber(): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

// Of an IPv4 address: the simulated operator has no other.
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(address.split('.').map(Number));
}

// RFC 7468 2: 64 characters a line.
function lines(text: string): string {
  return text.match(/.{1,64}/g)?.join('\n') ?? '';
}
