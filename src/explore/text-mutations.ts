import * as fc from 'fast-check';

import { admits, type Atom, readPattern } from './pattern.ts';

/** A sound text that is to be spoilt: its value, and how a part of it is written in a template. */
export interface Base {
  readonly value: string;
  readonly part: (from: number, to: number) => string;
}

/** A text that is no secret. */
export function literally(value: string): Base {
  return { value, part: (from, to) => value.slice(from, to) };
}

/** One way to break a pattern. */
export interface Mutation {
  readonly name: 'too-short' | 'too-long' | 'character' | 'before' | 'after' | 'line-break' | 'prefix';
  /** Whether there is any text that breaks the pattern in this way. */
  readonly breaks: (pattern: string, alphabet: Alphabet) => boolean;
  /** Texts that nobody should leave to chance. */
  readonly certain?: (base: Base) => readonly string[];
  readonly spoil: (base: Base, pattern: string, alphabet: Alphabet) => fc.Arbitrary<string>;
}

/** Characters that a text may have without being spoilt in another way. */
export type Alphabet = 'any' | 'header';

interface Span {
  readonly atom: Atom;
  readonly from: number;
  readonly to: number;
}

// More than this adds nothing but bytes, and a header has to stay below the limit of servers.
const mostTooMany = 64;
const isCounted = ({ min, max }: Atom): boolean => max > 1 || min !== max;

const lineBreaks = ['\n', '\r\n', '\r'];

/** Every way to break a pattern that is made of characters and counts. */
export const mutations: readonly Mutation[] = [
  {
    name: 'too-short',
    breaks: (pattern) => readPattern(pattern).some((atom) => isCounted(atom) && atom.min > 0),
    spoil: (base, pattern) => {
      const { atom, from } = counted(base, pattern);
      return fc.nat(from + atom.min - 1).map((kept) => base.part(0, from + atom.min - 1 - kept));
    },
  },
  {
    name: 'too-long',
    breaks: () => true,
    spoil: (base, pattern) => {
      const { atom, from, to } = counted(base, pattern);
      return fc.integer({ min: 1, max: mostTooMany }).map((surplus) => {
        const missing = atom.max + surplus - (to - from);
        const more = Array.from({ length: Math.ceil(missing / (to - from)) }, (_nothing, turn) =>
          base.part(from, Math.min(to, from + missing - turn * (to - from))),
        );
        return base.part(0, to) + more.join('') + base.part(to, base.value.length);
      });
    },
  },
  {
    name: 'character',
    breaks: () => true,
    spoil: (base, pattern, alphabet) => {
      const spans = spansOf(base, pattern);
      return fc.nat(base.value.length - 1).chain((at) => {
        const atom = spans.find(({ from, to }) => from <= at && at < to)?.atom;
        const inside = at > 0 && at < base.value.length - 1;
        return strangerTo(atom, alphabet, inside).map(
          (character) => base.part(0, at) + character + base.part(at + 1, base.value.length),
        );
      });
    },
  },
  {
    name: 'before',
    breaks: (_pattern, alphabet) => alphabet === 'any',
    spoil: (base, pattern, alphabet) =>
      strangerTo(spansOf(base, pattern)[0]?.atom, alphabet, true).map(
        (character) => character + base.part(0, base.value.length),
      ),
  },
  {
    name: 'after',
    breaks: (_pattern, alphabet) => alphabet === 'any',
    spoil: (base, pattern, alphabet) =>
      strangerTo(spansOf(base, pattern).at(-1)?.atom, alphabet, true).map(
        (character) => base.part(0, base.value.length) + character,
      ),
  },
  {
    // To some regular expressions the end is before a line break that comes last.
    name: 'line-break',
    breaks: (_pattern, alphabet) => alphabet === 'any',
    certain: (base) => lineBreaks.map((end) => base.part(0, base.value.length) + end),
    spoil: (base) => fc.constantFrom(...lineBreaks).map((end) => base.part(0, base.value.length) + end),
  },
  {
    name: 'prefix',
    breaks: (pattern) => isFixed(readPattern(pattern)[0]),
    spoil: (base) => fc.constant(base.part(1, base.value.length)),
  },
];

/** Texts of every length that a pattern allows, made of the characters of the base. */
export function fitting(base: Base, pattern: string): fc.Arbitrary<string> {
  const { atom, from, to } = counted(base, pattern);
  return fc.integer({ min: Math.max(1, atom.min), max: atom.max }).map((length) => {
    const turns = Array.from({ length: Math.ceil(length / (to - from)) }, (_nothing, turn) =>
      base.part(from, Math.min(to, from + length - turn * (to - from))),
    );
    return base.part(0, from) + turns.join('') + base.part(to, base.value.length);
  });
}

/** Texts of an atom's characters, of every length that it allows but none. */
export function drawn(atom: Atom): fc.Arbitrary<string> {
  const character = fc
    .oneof(...atom.ranges.map(([from, to]) => fc.integer({ min: from, max: to })))
    .map((code) => String.fromCodePoint(code));
  return fc
    .array(character, { minLength: Math.max(1, atom.min), maxLength: atom.max, size: 'max' })
    .map((characters) => characters.join(''));
}

// Where a base fits its pattern, a counted piece takes what the pieces around it leave.
function spansOf(base: Base, pattern: string): readonly Span[] {
  let from = 0;
  return readPattern(pattern).map((atom) => {
    let to = from;
    while (to < base.value.length && to - from < atom.max && admits(atom, base.value.charAt(to))) to += 1;
    const span = { atom, from, to };
    from = to;
    return span;
  });
}

function counted(base: Base, pattern: string): Span {
  const span = spansOf(base, pattern).find(({ atom, from, to }) => isCounted(atom) && to > from);
  if (span === undefined) throw new Error(`${pattern} has no counted piece that a value fits`);
  return span;
}

function isFixed(atom: Atom | undefined): boolean {
  return atom !== undefined && !isCounted(atom) && atom.ranges.every(([from, to]) => from === to);
}

// Beside letters and digits: what people and programs put into numbers, and what some regular expressions take for the end or for a digit.
const disguises = [
  ' ',
  '\n',
  '\t',
  '-',
  '.',
  '(',
  'x',
  '\u00a0',
  '\u200b',
  '\uff0b',
  '\u0663',
  '\uff15',
  '\u0000',
];

/** Characters that an atom does not have: its neighbours, usual disguises, and any visible one. */
function strangerTo(atom: Atom | undefined, alphabet: Alphabet, spaceAllowed: boolean): fc.Arbitrary<string> {
  const neighbours = (atom?.ranges ?? []).flatMap(([from, to]) => [from - 1, to + 1]);
  const candidates = [...disguises, ...neighbours.map((code) => String.fromCodePoint(code))];
  const isStrange = (character: string): boolean =>
    atom === undefined || !admits(atom, character)
      ? alphabet === 'any' || /^[!-~]$/.test(character) || (character === ' ' && spaceAllowed)
      : false;
  const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCodePoint(code));
  return fc.oneof(fc.constantFrom(...candidates.filter(isStrange)), visible.filter(isStrange));
}
