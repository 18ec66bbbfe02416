import type { IncomingMessage, ServerResponse } from 'node:http';

// Enough for a URL with a signed request object, and for nothing else.
const longestBody = 16_384;

/** What every answer of the pages says: nothing else may run, frame, keep or be told of it. */
export const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The body of a form; empty where it is longer than any of ours, undefined where its sender went away. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  try {
    for await (const chunk of request) {
      text += String(chunk);
      if (text.length > longestBody) return '';
    }
  } catch (cause) {
    if (request.destroyed) return undefined;
    throw cause;
  }
  return text;
}

/** Answers with a text. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': length,
  });
  response.end(body);
}
