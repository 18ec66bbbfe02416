import { textMemberOf } from '../actors/received.ts';
import type { Authorization, Received } from '../check/observations.ts';

// Enough to recognise a message; what is longer is a page.
const longestQuote = 160;

/** Foreign text as one line that no terminal takes for a command. */
export function quoted(text: string, longest = longestQuote): string {
  // oxlint-disable-next-line no-control-regex -- it is what the expression is about
  const line = text.replaceAll(/[\u0000-\u001F\u007F-\u009F\s]+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** An answer in a few words: status, error code, and what the server says of it. */
export function answerInWords(received: Received): string {
  const code = textMemberOf(received, 'error') ?? textMemberOf(received, 'code');
  const message = textMemberOf(received, 'error_description') ?? textMemberOf(received, 'message');
  return [String(received.status), code, message === undefined ? undefined : `“${message}”`]
    .filter((one) => one !== undefined)
    .map((one) => quoted(one))
    .join(' ');
}

/** How a trip of a device ended, in a few words. */
export function endInWords({ end }: Authorization): string {
  switch (end.kind) {
    case 'returned': {
      const error = end.parameters.get('error')?.[0];
      if (error === undefined) return 'a redirect with a code';
      const description = end.parameters.get('error_description')?.[0];
      return quoted(`a redirect with ${error}${description === undefined ? '' : ` “${description}”`}`);
    }
    case 'strayed':
      return `a redirect to ${hostOf(end.to)}, which is not the redirect URI`;
    case 'answered':
      return `no redirect but ${answerInWords(end.received)}${isPage(end.received) ? ', a page' : ''}`;
  }
}

/** The error that a device was sent back with; undefined where it was sent back with a code, or not at all. */
export function errorIn({ end }: Authorization): string | undefined {
  return end.kind === 'returned' ? end.parameters.get('error')?.[0] : undefined;
}

function isPage({ headers }: Received): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.includes('html'));
}

function hostOf(url: string): string {
  return quoted(URL.parse(url)?.host || 'nowhere');
}
