import { sha256Hex } from '../check/sha256-hex.ts';

/** What values may stand for. */
export interface Meanings {
  /** Things that earlier steps made, with their names. */
  readonly made: ReadonlyMap<unknown, string>;
  /** Numbers that stand for those of a role. */
  readonly numbers: Readonly<Record<string, string>>;
}

// A body that is longer shows its kind by its beginning.
const longest = 160;
// A second of an invented day; times are told from it.
const now = 1_800_000_000;
// A time farther away than that is a number of another kind.
const aLongTime = 10 * 365 * 24 * 3600;
const soundScope = ['openid', '<purpose>', '<scope>'];

/** A parameter of a step in few words: names of roles and earlier steps, JSON for the rest; empty for what says nothing. */
export function sayValue(value: unknown, meanings: Meanings): string {
  if (value === undefined) return '';
  const known = meanings.made.get(value);
  if (known !== undefined) return known;
  if (isDevice(value)) return value.name;
  if (typeof value === 'string') return withMeanings(value, meanings);
  const text = withMeanings(JSON.stringify(plain(value, meanings)), meanings);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function isDevice(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && !('headers' in value);
}

function plain(value: unknown, meanings: Meanings): unknown {
  const known = meanings.made.get(value);
  if (known !== undefined) return `<${known}>`;
  if (Array.isArray(value)) return value.map((one) => plain(one, meanings));
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (value instanceof Map) return '<kept cookies>';
  if (typeof value !== 'object' || value === null) return value;
  if (isDevice(value)) return `<${value.name}>`;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'function' ? ofFunction(name, member as Change) : plain(member, meanings),
    ]),
  );
}

type Change = (sound: unknown) => unknown;

// Changes that are functions are shown by what they make of the sound value.
function ofFunction(name: string, change: Change): unknown {
  if (name === 'scope') return change(soundScope);
  if (name === 'scheme') return change('Bearer');
  const changed = change({ now });
  if (typeof changed !== 'object' || changed === null) return '<changed>';
  return Object.fromEntries(
    Object.entries(changed).map(([claim, value]) => [
      claim,
      value === undefined ? '<left out>' : timed(value),
    ]),
  );
}

function timed(value: unknown): unknown {
  if (typeof value !== 'number' || Math.abs(value - now) > aLongTime) return value;
  return `<now${value < now ? '' : '+'}${value - now} s>`;
}

function withMeanings(text: string, { numbers }: Meanings): string {
  let said = text;
  for (const [role, number] of Object.entries(numbers)) {
    const hash = sha256Hex(number);
    said = said
      .replaceAll(number, `<number of ${role}>`)
      .replaceAll(hash, `<SHA-256 of the number of ${role}>`);
  }
  return said;
}
