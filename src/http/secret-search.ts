import type { Sighting } from '../model/sighting.ts';
import type { Spelling } from './spellings.ts';

/** Finds any of many spellings in a text, in one pass over it. Grows while a run learns secrets. */
export interface SecretSearch {
  /** Spellings that are too short to be told from chance are left out. */
  add(spellings: readonly Spelling[], pseudonym: string): void;
  /** In the order of the text; they do not overlap. */
  find(text: string): readonly Sighting[];
}

interface Known extends Spelling {
  readonly pseudonym: string;
}

/** Shorter ones are not searched for: they would match by chance. */
export const shortestSpelling = 6;
// A spelling is looked up by a hash of its first characters, which is moved along the text (Rabin and Karp).
const radix = 257;
const leaving = power(radix, shortestSpelling - 1);
// One bit for each of so many hashes: nearly every place of a text is done with after one look.
const filterBits = 20;

/** Makes a search that knows nothing yet. */
export function createSecretSearch(): SecretSearch {
  const byHash = new Map<number, Known[]>();
  // Tokens of one issuer begin alike.
  const texts = new Set<string>();
  const filter = new Uint8Array(1 << (filterBits - 3));

  const knownAt = (text: string, at: number, hash: number): Sighting | undefined => {
    let best: Sighting | undefined;
    for (const one of byHash.get(hash) ?? []) {
      const same = sameCharacters(text, at, one.text);
      if (same < one.least || (best !== undefined && same <= best.length)) continue;
      best = { at, length: same, what: whatOf(one, same) };
      if (one.within !== undefined) best = widened(text, best, one.within);
    }
    return best;
  };

  return {
    add(spellings, pseudonym) {
      for (const one of spellings) {
        if (one.text.length < shortestSpelling || texts.has(one.text)) continue;
        texts.add(one.text);
        const hash = hashAt(one.text, 0);
        filter[bitOf(hash) >>> 3]! |= 1 << (bitOf(hash) & 7);
        const others = byHash.get(hash);
        if (others === undefined) byHash.set(hash, [{ ...one, pseudonym }]);
        else others.push({ ...one, pseudonym });
      }
    },
    find(text) {
      if (byHash.size === 0 || text.length < shortestSpelling) return [];
      const found: Sighting[] = [];
      let hash = hashAt(text, 0);
      let done = 0;
      for (let at = 0; ; at += 1) {
        const bit = bitOf(hash);
        if (at >= done && (filter[bit >>> 3]! & (1 << (bit & 7))) !== 0) {
          const sighting = knownAt(text, at, hash);
          if (sighting !== undefined) {
            found.push(
              sighting.at < done
                ? { ...sighting, at: done, length: sighting.length - (done - sighting.at) }
                : sighting,
            );
            done = sighting.at + sighting.length;
          }
        }
        const next = at + shortestSpelling;
        if (next >= text.length) return found;
        const kept = (hash - Math.imul(text.charCodeAt(at), leaving)) | 0;
        hash = (Math.imul(kept, radix) + text.charCodeAt(next)) | 0;
      }
    },
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + shortestSpelling; index += 1) {
    hash = (Math.imul(hash, radix) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

// Multiplied once more, because the low bits know little of the first characters.
function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits);
}

function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : Math.imul(base, power(base, exponent - 1));
}

function sameCharacters(text: string, at: number, other: string): number {
  let same = 0;
  while (same < other.length && text.charCodeAt(at + same) === other.charCodeAt(same)) same += 1;
  return same;
}

function whatOf({ text, how, pseudonym }: Known, same: number): string {
  return same < text.length ? `part of ${pseudonym}` : `${how}${pseudonym}`;
}

/** A sighting with the characters around it that belong to the same value. */
function widened(text: string, { at, length, what }: Sighting, within: RegExp): Sighting {
  let start = at;
  let end = at + length;
  while (start > 0 && within.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && within.test(text.charAt(end))) end += 1;
  return { at: start, length: end - start, what };
}
