import { createHash } from 'node:crypto';

/** Tells whether a phone number, or a plain digest of it, stands in a value: in clear, or in base64 or hexadecimal. */
export function revealsNumber(value: unknown, phoneNumber: string | undefined): boolean {
  if (phoneNumber === undefined || phoneNumber === '' || value === undefined) return false;
  const digits = phoneNumber.slice(1);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const readings = [text, fromBase64(text), fromHex(text)];
  if (readings.some((reading) => reading.includes(digits))) return true;
  return digestsOf(phoneNumber).some((digest) => text.toLowerCase() === digest.toLowerCase());
}

/** Tells whether the digits of a phone number stand in a text, however they are spaced. */
export function revealsDigits(text: string, phoneNumber: string | undefined): boolean {
  const digits = phoneNumber?.slice(1) ?? '';
  return digits !== '' && text.replace(/[\s().-]/g, '').includes(digits);
}

function digestsOf(phoneNumber: string): readonly string[] {
  const spellings = [phoneNumber, phoneNumber.slice(1), `00${phoneNumber.slice(1)}`, `tel:${phoneNumber}`];
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) =>
    spellings.flatMap((spelling) => {
      const digest = createHash(algorithm).update(spelling).digest();
      return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')];
    }),
  );
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

function fromHex(text: string): string {
  return /^[0-9a-f]+$/i.test(text) ? Buffer.from(text, 'hex').toString('latin1') : '';
}
