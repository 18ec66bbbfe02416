import type { Veil } from '../http/veil.ts';

// The end of what a program prints is where it says what went wrong.
const longestQuote = 300;

/** What a program printed, fit to be shown: its end, with every URL, number and token masked. */
export function maskedOutput(output: string, veil: Veil): string {
  const whole = output.trim().replaceAll(/\s*\n\s*/g, ' / ');
  if (whole === '') return 'it printed nothing';
  const masked = whole
    .replaceAll(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, (url) => veil.url(url))
    // What it printed is nobody's to tell apart: a long word may be a token.
    .replaceAll(/(?<!‹[^›]*)[A-Za-z0-9_.-]{20,}(?![^‹]*›)/g, (word) => veil.learnSecret(word, 'printed'));
  const text = veil.text(masked);
  return `it printed: ${text.length > longestQuote ? `…${text.slice(-longestQuote).toWellFormed()}` : text}`;
}
