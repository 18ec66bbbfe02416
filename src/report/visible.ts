// Controls, format characters (bidirectional overrides, zero width), unusual spaces, lone surrogates and non-characters:
// they hide in evidence, steer terminals and are partly forbidden in XML.
const unseen = /(?![ \n\t])[\p{Cc}\p{Cf}\p{Z}\p{Cs}]|[\uFFFE\uFFFF]/gu;

/** Text of the target in which every character can be seen: what could hide becomes `\u{...}`; line ends become `\n`. */
export function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** The same on a single line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, with an ellipsis where something is left out. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}
