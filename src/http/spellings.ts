import { createHash } from 'node:crypto';

/** One way in which a secret can stand in a text. */
export interface Spelling {
  readonly text: string;
  /** What precedes the pseudonym, e.g. `base64 of `; empty for the secret itself. */
  readonly how: string;
  /** How many of its first characters are enough to give it away. */
  readonly least: number;
  /** The characters around it that belong to it; none where it stands for itself. */
  readonly within?: RegExp;
}

// In bytes. The end of a secret tells it from all others, and of a token it is the signature; the rest is found beside it.
const longestTail = 48;
// In characters. Of a value drawn by lot so many never turn up by chance.
const tellingHead = 24;
// In characters. Shorter segments, such as `e30`, are in every token.
const shortestSegment = 16;
const plainInUrls = /^[A-Za-z0-9_.~-]*$/;
const base64Run = /[A-Za-z0-9+/_=-]/;

/** The ways in which a secret can be written: as it is, escaped, encoded, hashed, or in parts. */
export function spellingsOf(secret: string): readonly Spelling[] {
  const hash = createHash('sha256').update(secret).digest('hex');
  // What is cut off at its end still has its beginning.
  const head = secret.slice(0, leastOf(secret));
  return [
    { text: secret, how: '', least: head.length },
    ...segmentsOf(secret).map((text) => whole(text, 'a segment of ')),
    ...escapes(secret).map((text) => whole(text, 'escaped ')),
    ...percentEncodings(secret),
    ...(head === secret ? [] : [...base64Of(Buffer.from(head)), ...percentEncodings(head)]),
    ...[...new Set([secret, ...escapes(secret).slice(0, 1)])].flatMap((text) =>
      base64Of(Buffer.from(text).subarray(-longestTail)),
    ),
    ...[hash, hash.toUpperCase()].map((text) => whole(text, 'SHA-256 of ')),
  ];
}

/** The base64 of some bytes wherever they begin: alone, in a longer value, or in a segment of a JWT. */
export function base64Of(bytes: Buffer): readonly Spelling[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // What the bytes before and after have a share in is left out.
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const plain = encoded.slice(start, end);
    const both = new Set([plain, plain.replaceAll('+', '-').replaceAll('/', '_')]);
    return [...both].map((text) => ({ ...whole(text, 'base64 of '), within: base64Run }));
  });
}

/** The URL encoding: of the characters that need it, and of all of them. */
export function percentEncodings(secret: string): readonly Spelling[] {
  const all = Buffer.from(secret).subarray(-longestTail).toString('hex').replace(/../g, '%$&');
  return [
    ...[all, all.toUpperCase()].map((text) => ({ ...whole(text, 'URL-encoded '), within: /[%0-9A-Fa-f]/ })),
    ...(plainInUrls.test(secret) ? [] : neededEncodings(secret).map((text) => whole(text, 'URL-encoded '))),
  ];
}

function neededEncodings(secret: string): readonly string[] {
  const needed = encodeURIComponent(secret.toWellFormed());
  return [needed, needed.replace(/%../g, (pair) => pair.toLowerCase()), needed.replaceAll('%20', '+')];
}

function whole(text: string, how: string): Spelling {
  return { text, how, least: text.length };
}

// Findings are cut off at some length, so the beginning of a long value counts too.
function leastOf(secret: string): number {
  if (!/^[A-Za-z0-9_.~+/=-]+$/.test(secret)) return secret.length;
  const [header = '', ...rest] = secret.split('.');
  // The header of a JWT is the same for all of one issuer.
  const told = rest.length > 1 ? header.length + 1 + tellingHead : tellingHead;
  return Math.min(told, secret.length);
}

function segmentsOf(secret: string): readonly string[] {
  const [, ...segments] = secret.split('.');
  if (segments.length < 2 || !/^[A-Za-z0-9_.-]+$/.test(secret)) return [];
  return segments.filter(({ length }) => length >= shortestSegment);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// As our own writers of JSON, HTML and XML put them.
function escapes(secret: string): readonly string[] {
  if (/^[A-Za-z0-9+/=_.~-]*$/.test(secret)) return [];
  const json = inJson(secret);
  return [
    json,
    json.replaceAll('<', '\\u003c'),
    inJson(json),
    secret.replace(/[&<>"]/g, (character) => entities[character] ?? ''),
    secret.replace(/[&<"]/g, (character) => entities[character] ?? ''),
  ];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
