import { createHash } from 'node:crypto';

/** Content of an element as it is. For our own constants: escaping would change the bytes whose hash the policy names. */
export function verbatim(text: string): { readonly dangerouslySetInnerHTML: { readonly __html: string } } {
  return { dangerouslySetInnerHTML: { __html: text } };
}

/** A script or style of ours without what only we read: indents, and lines that are comments. */
export function lean(text: string): string {
  return text.replaceAll(/^ *(?:\/\/.*\n)?/gm, '').trim();
}

/** How the policy of a page names a style or script that it allows. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
