/** A text in three parts, of which the middle differs from the other text. */
export interface Difference {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Where two texts differ: their common words at both ends are set apart. */
export function difference(text: string, other: string): Difference {
  const words = wordsOf(text);
  const others = wordsOf(other);
  const shortest = Math.min(words.length, others.length);
  let start = 0;
  while (start < shortest && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < shortest - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  return {
    before: words.slice(0, start).join(''),
    differing: words.slice(start, words.length - end).join(''),
    after: words.slice(words.length - end).join(''),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}
