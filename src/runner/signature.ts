import { createHash } from 'node:crypto';

import type { Finding } from '../model/finding.ts';

// With the letter before them 12 characters: short enough to read aloud, and 44 bits tell any number of failures apart.
const hexDigits = 11;
// In characters. What our own words say is far shorter; what a target sends may be made to be slow to read.
const longest = 2000;

/**
 * Identifies a failure from run to run, so that a waiver can name it: what was examined, what was expected, and what kind
 * of thing was there instead. Ids, times, ports and free texts, which differ in every run, do not count.
 */
export function signatureOf(checkId: string, findings: readonly Finding[]): string {
  const points = new Set(
    findings.map(({ of, expected, actual }) =>
      JSON.stringify([steady(of), steady(expected), kindOfActual(of, actual)]),
    ),
  );
  const digest = createHash('sha256').update(JSON.stringify([checkId, ...[...points].toSorted()]));
  // A letter comes first, so that no signature is a number to YAML (12e345678901 would be).
  return `f${digest.digest('hex').slice(0, hexDigits)}`;
}

function kindOfActual(of: string, actual: string): string {
  // A status says by itself what kind of answer it was: 500 instead of 200 is another failure.
  if (/\bstatus\b/i.test(of) && /^(HTTP )?[0-9]{3}$/.test(actual)) return actual;
  if (actual.startsWith('{')) return 'an object';
  if (actual.startsWith('[')) return 'a list';
  if (/^-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?$/.test(actual)) return 'a number';
  return steady(actual);
}

/** A text without what differs from run to run. */
function steady(text: string): string {
  return text
    .slice(0, longest)
    .replace(/"((?:[^"\\]|\\.)*)(?:"|$)/g, (_all, value: string) =>
      isCode(value) ? `"${value}"` : 'a string',
    )
    .replace(/https?:\/\/[^\s"')]+/gi, 'an address')
    .replace(/‹([a-z]+)-[0-9]+/g, '‹$1')
    .replace(/[\w-]{8,}/g, (word) => (/[0-9]/.test(word) && /[a-z]/i.test(word) ? 'an id' : word))
    .replace(
      /(\bHTTP |(?<!\S)-)?\b[0-9]+(?:\.[0-9]+)*( with )?/g,
      (number, before?: string, after?: string) =>
        // `HTTP 500` and `400 with text/html` are statuses.
        before === 'HTTP ' || (before === undefined && after !== undefined) ? number : 'n',
    );
}

// Codes are words in one case, such as INVALID_ARGUMENT or login_required; ids that a server draws by lot mix cases and digits.
function isCode(value: string): boolean {
  return value.length <= 40 && /^([a-z]+([_ -][a-z]+)*|[A-Z]+(_[A-Z]+)*)$/.test(value);
}
