import { type HeaderLines, headerOf } from '../../model/exchange.ts';

// Beyond this nobody reads it and parsing it costs time.
const longestPretty = 50_000;
const token = /("(?:[^"\\]|\\.)*")|\s+/g;

/** A body laid out for reading: JSON indented, form fields one to a line, all else as it came. */
export function prettyBody(body: string, headers: HeaderLines): string {
  if (body.length > longestPretty) return body;
  const type = headerOf(headers, 'content-type') ?? '';
  if (/^application\/x-www-form-urlencoded/i.test(type)) return body.replaceAll('&', '\n&');
  return prettyJson(body) ?? body;
}

function prettyJson(body: string): string | undefined {
  if (!/^\s*[[{]/.test(body)) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    // Evidence must not change by being laid out: a member sent twice, 1.0 or an escaped letter would.
    return JSON.stringify(value) === body.replace(token, '$1') ? JSON.stringify(value, null, 2) : undefined;
  } catch {
    // Not JSON: the raw text is the evidence.
    return undefined;
  }
}
