import { createHash } from 'node:crypto';

// 48 bits: tells any number of lists apart, and is short enough for the name of a file.
const hexDigits = 12;

/** A short name for a value: equal values have equal names. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, hexDigits);
}
