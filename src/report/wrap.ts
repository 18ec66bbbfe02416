import { visibleLine } from './visible.ts';

/** Breaks a text into lines of at most `width` characters, at spaces where there are any. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A text of a target as lines, each with its indent, and painted. */
export function wrapped(
  text: string,
  width: number,
  indent: string,
  paint: (line: string) => string = String,
): readonly string[] {
  return wrap(visibleLine(text), width - indent.length).map((line) => `${indent}${paint(line)}`);
}

function pieces(word: string, width: number): readonly string[] {
  // By code points, so that no pair of surrogates is torn apart.
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);
}
