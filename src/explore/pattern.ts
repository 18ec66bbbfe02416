/** One piece of a pattern: characters, and how many of them. */
export interface Atom {
  /** Code points, from and to. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly min: number;
  readonly max: number;
}

// What the patterns of the contract are made of: a class or one character, perhaps escaped, and a count.
const piece = /(\[(?:\\.|[^\]\\])+\]|\\.|[^\\[\]{}()|*+?.^$])(?:\{(\d+)(,?)(\d*)\})?/uy;

/** Takes an anchored pattern apart. Throws where it is made of more than classes, characters and counts. */
export function readPattern(pattern: string): readonly Atom[] {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) throw unreadable(pattern);
  const inside = pattern.slice(1, -1);
  const atoms: Atom[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < inside.length) {
    const match = piece.exec(inside);
    const [, characters, min, comma, max] = match ?? [];
    if (characters === undefined) throw unreadable(pattern);
    const least = min === undefined ? 1 : Number(min);
    const most = comma === ',' ? Number(max) : least;
    // {4,} has no end that a request could pass.
    if (comma === ',' && max === '') throw unreadable(pattern);
    atoms.push({ ranges: rangesOf(characters), min: least, max: most });
  }
  return atoms;
}

/** Whether a character is one of an atom's. */
export function admits({ ranges }: Atom, character: string): boolean {
  const code = character.codePointAt(0) ?? -1;
  return ranges.some(([from, to]) => from <= code && code <= to);
}

function rangesOf(characters: string): Atom['ranges'] {
  if (!characters.startsWith('[')) {
    const code = codeOf(characters);
    return [[code, code]];
  }
  const members = characters.slice(1, -1).match(/\\.|[^\\]/gu) ?? [];
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = codeOf(members[at] ?? '');
    const end = members[at + 2];
    // After a range, and at the end, a hyphen is itself.
    if (members[at + 1] === '-' && end !== undefined) {
      ranges.push([from, codeOf(end)]);
      at += 2;
    } else ranges.push([from, from]);
  }
  if (ranges.some(([from, to]) => to < from)) throw unreadable(characters);
  return ranges;
}

function codeOf(member: string): number {
  const character = member.startsWith('\\') ? member.slice(1) : member;
  if (member.length > 1 && /[a-z0-9]/i.test(character)) throw unreadable(member);
  return character.codePointAt(0) ?? 0;
}

function unreadable(pattern: string): Error {
  return new Error(`exploration cannot take the pattern ${pattern} apart`);
}
