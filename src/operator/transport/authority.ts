import { randomUUID } from 'node:crypto';

import { certify, makeKeys, type Certified, type KeyKind } from './certificate.ts';

/** How the certificate of a server differs from the sound one. */
export interface CertificateChanges {
  readonly hosts?: readonly string[];
  /** In days from now; a certificate has expired where it is negative. */
  readonly daysLeft?: number;
  readonly keyKind?: KeyKind;
  /** Signed by nobody but the server itself. */
  readonly selfSigned?: boolean;
}

/** A certificate authority for tests, as new as the operator that it was made for. */
export interface Authority {
  /** Its own certificate, in PEM: what a consumer has to trust. */
  readonly pem: string;
  /** A certificate for a server on this machine; the sound one is made once. */
  certify(changes?: CertificateChanges): Promise<Certified>;
  /** An authority below this one: whoever trusts this one needs to be shown the certificate of that one as well. */
  delegate(): Promise<Authority>;
}

const dayMs = 86_400_000;
// A test operator is left running for some weeks at most.
const lifetimeDays = 60;
// A clock that is a little behind must not take a new certificate for one of the future.
const backdatedDays = 1;

/** Makes a root authority. */
export async function makeAuthority(): Promise<Authority> {
  // A name of its own, so that nobody takes the certificate of a former one for this one's.
  return authorityFrom(`Test authority ${randomUUID()} of the reference operator`);
}

async function authorityFrom(name: string, above?: Parameters<typeof certify>[2]): Promise<Authority> {
  const keys = await makeKeys('EC');
  const { cert: pem } = await certify({ name, hosts: [], ...validity(lifetimeDays) }, keys, above);
  const signer = { name, key: keys.privateKey };
  const make = async (changes: CertificateChanges): Promise<Certified> => {
    const { hosts = ['127.0.0.1', 'localhost'], daysLeft = lifetimeDays, keyKind = 'EC' } = changes;
    const content = { name: 'Reference operator', hosts, ...validity(daysLeft) };
    return certify(content, await makeKeys(keyKind), changes.selfSigned === true ? undefined : signer);
  };
  let sound: Promise<Certified> | undefined;
  return {
    pem,
    certify: (changes) => (changes === undefined ? (sound ??= make({})) : make(changes)),
    delegate: () => authorityFrom('Authority below the test authority', signer),
  };
}

function validity(daysLeft: number): { readonly notBefore: Date; readonly notAfter: Date } {
  const now = Date.now();
  return {
    // Of an expired certificate too, the beginning lies before the end.
    notBefore: new Date(now - (backdatedDays + Math.max(0, -daysLeft)) * dayMs),
    notAfter: new Date(now + daysLeft * dayMs),
  };
}
