/** What a request can be made of that only a run knows: shell variables where it is replayed. */
export interface Known {
  /** The subscriber's number, with its plus. */
  readonly NUMBER: string;
  /** The SHA-256 of that number, in small hexadecimal digits. */
  readonly HASH: string;
  /** A number of another country, reserved for fiction. */
  readonly FOREIGN: string;
  /** A fresh access token for the operation. */
  readonly TOKEN: string;
}

// Private-use characters: JSON leaves them as they are, and no generator of ours draws them.
const reference = /\uE000(NUMBER|HASH|FOREIGN|TOKEN),(\d+),(\d*)\uE001/u;
const references = new RegExp(reference, 'gu');
// U+F700 and the byte.
const rawByte = /[\uF700-\uF7FF]/u;
const pieces = new RegExp(`${reference.source}|${rawByte.source}`, 'gu');

/** Part of a known value, from one index up to another; to its end where none is given. */
export function part(of: keyof Known, from = 0, to?: number): string {
  return from === to ? '' : `\uE000${of},${from},${to ?? ''}\uE001`;
}

/** A byte that stands for no character. */
export function byte(value: number): string {
  return String.fromCharCode(0xf700 + value);
}

/** A template with its values; raw bytes stay what they are in a template. */
export function filled(template: string, known: Known): string {
  return template.replace(references, (_all, of: keyof Known, from: string, to: string) =>
    known[of].slice(Number(from), to === '' ? undefined : Number(to)),
  );
}

/** The bytes of a template, in UTF-8 but for its raw bytes. */
export function bytesOf(template: string, known: Known): Uint8Array {
  const parts = filled(template, known).split(/([\uF700-\uF7FF])/u);
  return Buffer.concat(
    parts.map((text) =>
      rawByte.test(text) ? Buffer.from([text.charCodeAt(0) - 0xf700]) : Buffer.from(text, 'utf8'),
    ),
  );
}

/** A template as one word of bash, with a variable for each known value. */
export function shellWord(template: string): string {
  const words: string[] = [];
  let last = 0;
  for (const match of template.matchAll(pieces)) {
    words.push(quoted(template.slice(last, match.index)));
    const [all, of, from = '0', to = ''] = match;
    words.push(of === undefined ? quotedByte(all) : variable(of, Number(from), to));
    last = match.index + all.length;
  }
  words.push(quoted(template.slice(last)));
  return words.join('') || "''";
}

function variable(name: string, from: number, to: string): string {
  if (to === '') return from === 0 ? `"$${name}"` : `"\${${name}:${from}}"`;
  return `"\${${name}:${from}:${Number(to) - from}}"`;
}

function quotedByte(character: string): string {
  return `$'\\x${(character.charCodeAt(0) - 0xf700).toString(16).padStart(2, '0')}'`;
}

function quoted(text: string): string {
  if (text === '') return '';
  if (/^[\x20-\x7E]*$/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === "'" || character === '\\') return `\\${character}`;
    if (code >= 0x20 && code < 0x7f) return character;
    return code < 0x80
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
  });
  return `$'${escaped.join('')}'`;
}
