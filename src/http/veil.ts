import { createHash } from 'node:crypto';

import type { HeaderLines } from '../model/exchange.ts';
import type { Sighting } from '../model/sighting.ts';
import { maskForm, maskJson } from './mask-body.ts';
import { createSecretSearch, shortestSpelling } from './secret-search.ts';
import { base64Of, percentEncodings, spellingsOf } from './spellings.ts';
import { isSensitiveHeader, kindOfMember, kindOfParameter } from './sensitive-names.ts';

/** Replaces phone numbers, tokens and secrets by stable pseudonyms, so that equality stays visible and values do not. */
export interface Veil {
  /** Makes a phone number known, under the name of its device. */
  learnNumber(phoneNumber: string, owner: string): void;
  /** Makes a secret known; returns its pseudonym. */
  learnSecret(value: string, kind: string): string;
  text(value: string): string;
  url(value: string): string;
  headers(lines: HeaderLines): HeaderLines;
  body(text: string, contentType: string | undefined): string;
  /** Where known values stand unmasked in a text, in whatever spelling. Empty is what must be. */
  readonly leaksIn: (text: string) => readonly Sighting[];
  /** The same value with known values masked in all its texts: what was recorded before a value was known may show it. */
  readonly sweep: <T>(value: T) => T;
}

// National spellings drop the country code and may add a zero, so the last digits are what all spellings share.
const sharedDigits = 8;
const tokenLike = /[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9_-]+)*/g;
const wholeToken = /^[A-Za-z0-9_-]{20,}(?:\.[A-Za-z0-9_-]+)*$/;
const internationalNumber = /(?:\+|%2B)[1-9][0-9]{4,14}(?![0-9])/gi;
const digitRun = /[0-9]{7,}/g;
// As people write numbers: +44 7700 900123, (0)7700-900.123.
const spacedDigits = /[0-9](?:[ ()./-]{0,2}[0-9]){7,}/g;
const hash = /^[0-9a-f]{64}$/i;
// What none of the patterns above can match is left as it is; most header values are of that kind.
const suspicious = /[0-9]{5}|[A-Za-z0-9_-]{20}/;

/** Makes a veil that knows nothing yet but masks whatever has the shape of a phone number. */
export function createVeil(): Veil {
  const secrets = new Map<string, string>();
  // Secrets that do not stand out as tokens: they are searched for one by one.
  const plainSecrets = new Set<string>();
  const numbers = new Map<string, string>();
  const hashes = new Map<string, string>();
  const counters = new Map<string, number>();
  const search = createSecretSearch();

  const next = (kind: string): string => {
    const count = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, count);
    return `${kind}-${count}`;
  };

  const learnSecret = (secret: string, kind: string, shape = ''): string => {
    if (secret === '') return '';
    const known = secrets.get(secret);
    if (known !== undefined) return known;
    const pseudonym = `‹${next(kind)}${shape}›`;
    secrets.set(secret, pseudonym);
    if (secret.length >= shortestSpelling) {
      if (!wholeToken.test(secret)) plainSecrets.add(secret);
      search.add(spellingsOf(secret), pseudonym);
    }
    return pseudonym;
  };

  const numberPseudonym = (written: string): string => {
    const number = written.replace(/^%2B/i, '+');
    const known = numbers.get(number.slice(1));
    if (known !== undefined) return `+‹number of ${known}›`;
    return learnSecret(number, 'number', `: + and ${number.length - 1} digits`);
  };

  const ownerOf = (digits: string): string | undefined => {
    for (const [number, owner] of numbers) if (digits.includes(number.slice(-sharedDigits))) return owner;
    return undefined;
  };

  const pseudonymOf = (found: string): string | undefined =>
    secrets.get(found) ?? hashes.get(found.toLowerCase());

  const leaksIn = (plain: string): readonly Sighting[] => {
    const found = [...search.find(plain)];
    // Digits first: nearly no text has enough of them, and numbers are few.
    for (const match of numbers.size === 0 ? [] : plain.matchAll(spacedDigits)) {
      const owner = ownerOf(match[0].replace(/[^0-9]/g, ''));
      if (owner === undefined) continue;
      found.push({ at: match.index, length: match[0].length, what: `‹number of ${owner}›` });
    }
    return found.toSorted((one, other) => one.at - other.at);
  };

  /** What the patterns below do not see: encoded, hashed, in parts, inside longer values. */
  const withoutLeaks = (plain: string): string => {
    let masked = '';
    let done = 0;
    for (const { at, length, what } of leaksIn(plain)) {
      if (at + length <= done) continue;
      masked += plain.slice(done, Math.max(at, done)) + enclosed(what);
      done = at + length;
    }
    return done === 0 ? plain : masked + plain.slice(done);
  };

  const text = (plain: string): string => withoutLeaks(byShape(plain));

  const byShape = (plain: string): string => {
    let masked = plain;
    for (const secret of plainSecrets) {
      if (masked.includes(secret)) masked = masked.replaceAll(secret, secrets.get(secret) ?? '');
    }
    if (!suspicious.test(masked)) return masked;
    return masked
      .replace(tokenLike, (found) => pseudonymOf(found) ?? found)
      .replace(internationalNumber, numberPseudonym)
      .replace(digitRun, (digits) => {
        const owner = ownerOf(digits);
        return owner === undefined ? digits : `‹digits of ${owner}›`;
      });
  };

  const maskedAs = (kind: string | undefined, plain: string): string => {
    if (kind === undefined) return text(plain);
    return kind === 'number' ? phoneValue(plain) : learnSecret(plain, kind);
  };
  const parameter = (name: string, plain: string): string => maskedAs(kindOfParameter(name), plain);
  const member = (name: string, plain: string): string => maskedAs(kindOfMember(name), plain);

  // A value in the place of a phone number: what is wrong with it must stay visible, its digits must not.
  const phoneValue = (plain: string): string => {
    const masked = text(plain);
    return masked
      .replace(tokenLike, (found) => (hash.test(found) ? learnSecret(found, 'hash') : found))
      .replace(digitRun, (digits) => `‹${digits.length} digits›`);
  };

  const url = (plain: string): string => {
    const cut = plain.search(/[?#]/);
    if (cut < 0) return text(plain);
    return (
      text(plain.slice(0, cut)) +
      plain
        .slice(cut)
        .replace(/([?&#])([^=&#]*)=([^&#]*)/g, (_all, lead: string, name: string, raw: string) => {
          const plainValue = decoded(raw);
          const masked = parameter(decoded(name), plainValue);
          return `${lead}${name}=${masked === plainValue ? raw : masked}`;
        })
    );
  };

  return {
    learnNumber(phoneNumber, owner) {
      const digits = phoneNumber.replace(/^\+/, '');
      numbers.set(digits, owner);
      for (const [form, spelling] of [
        [`+${digits}`, `‹sha256 of ${owner}'s number›`],
        [digits, `‹sha256 of ${owner}'s number without plus›`],
      ] as const) {
        const hex = createHash('sha256').update(form).digest('hex');
        hashes.set(hex, spelling);
        search.add(
          [hex, hex.toUpperCase()].map((spelt) => ({ text: spelt, how: '', least: spelt.length })),
          spelling,
        );
      }
      const shared = digits.slice(-sharedDigits);
      search.add(base64Of(Buffer.from(shared)), `‹number of ${owner}›`);
      search.add(percentEncodings(shared), `‹number of ${owner}›`);
    },
    learnSecret: (value, kind) => learnSecret(value, kind),
    text,
    url,
    headers: (lines) =>
      lines.map(([name, line]) => {
        const lower = name.toLowerCase();
        if (lower === 'location' || lower === 'referer') return [name, url(line)] as const;
        if (isSensitiveHeader(lower)) return [name, maskCredentials(lower, line, learnSecret)] as const;
        return [name, parameter(name, line)] as const;
      }),
    body(plain, contentType) {
      if (plain === '') return plain;
      if (contentType?.includes('x-www-form-urlencoded') === true) return maskForm(plain, parameter);
      return maskJson(plain, member) ?? text(plain);
    },
    leaksIn,
    sweep: (value) => swept(value, withoutLeaks),
  };
}

/** `base64 of ‹token-3›` becomes `‹base64 of token-3›`. */
function enclosed(what: string): string {
  return `‹${what.replaceAll(/[‹›]/g, '')}›`;
}

/** The same value with all its texts mended; what needs no mending is the same object. */
function swept<T>(value: T, mend: (plain: string) => string): T {
  // Casts: each kind of value becomes one of the same kind.
  if (typeof value === 'string') return mend(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const mended = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    const clean = swept(inner, mend);
    changed ||= clean !== inner;
    return [name, clean] as const;
  });
  if (!changed) return value;
  return (Array.isArray(value) ? mended.map(([, inner]) => inner) : Object.fromEntries(mended)) as T;
}

function maskCredentials(
  header: string,
  line: string,
  learnSecret: (value: string, kind: string) => string,
): string {
  if (header === 'cookie') {
    return line.replace(/=([^;]*)/g, (_all, cookie: string) => `=${learnSecret(cookie, 'cookie')}`);
  }
  if (header === 'set-cookie') {
    return line.replace(
      /^([^=]*)=([^;]*)/,
      (_all, name: string, cookie: string) => `${name}=${learnSecret(cookie, 'cookie')}`,
    );
  }
  const space = line.indexOf(' ');
  // A scheme alone, such as `Bearer`, is no secret; anything else without a scheme may be one.
  if (space < 0) return /^[A-Za-z]{1,12}$/.test(line) ? line : learnSecret(line, 'credential');
  return `${line.slice(0, space)} ${learnSecret(line.slice(space + 1).trim(), 'token')}`;
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}
