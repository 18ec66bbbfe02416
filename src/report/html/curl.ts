import { type Exchange, headerOf } from '../../model/exchange.ts';
import { visible, visibleLine } from '../visible.ts';

// curl writes these itself; by hand they would only be wrong.
const written = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);
const pseudonym = /‹([^›]*)›/g;

/**
 * The request of an exchange as a command for a shell: what was masked are variables, set in the first lines. Undefined where
 * a shell could not send it as it was sent.
 */
export function curlOf({ path, request }: Exchange): string | undefined {
  const { method, url, headers, body } = request;
  const type = headerOf(headers, 'content-type') ?? '';
  const sent = [method, url, ...headers.flat(), body ?? ''];
  if (sent.some((text) => visible(text) !== text)) return undefined;
  const form = /^application\/x-www-form-urlencoded/i.test(type);
  const lines = [
    `curl -sS -i${methodOption(method)} ${word(url)}`,
    ...headers
      .filter(([name]) => !written.has(name.toLowerCase()))
      // To curl `name;` is a header that is empty.
      .map(([name, value]) => `-H ${word(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // The form was recorded decoded.
    ...(body === undefined ? [] : form ? fields(body) : [`--data-raw ${word(body)}`]),
  ];
  const names = new Set(sent.flatMap((text) => [...text.matchAll(pseudonym)].map(([, name = '']) => name)));
  return [
    ...[...names].map((name) => `${variable(name)}=  # ${name}`),
    ...(path === 'direct' ? [] : [`# It went this way: ${visibleLine(path)}`]),
    lines.join(' \\\n  '),
  ].join('\n');
}

function fields(body: string): readonly string[] {
  return body.split('&').map((field) => `--data-urlencode ${word(field)}`);
}

/** A word of a shell in which pseudonyms are variables and nothing else means anything. */
function word(text: string): string {
  const parts = text.split(pseudonym).map((part, index) => {
    if (index % 2 === 1) return `"$${variable(part)}"`;
    if (part === '') return '';
    return /^[\w./:@%+=,-]+$/.test(part) ? part : `'${part.replaceAll("'", `'\\''`)}'`;
  });
  return parts.join('') || "''";
}

function variable(name: string): string {
  const plain = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return /^[0-9]/.test(plain) ? `V_${plain}` : plain;
}

// Told by -X to send HEAD, curl waits for a body that never comes.
function methodOption(method: string): string {
  if (method === 'GET') return '';
  return method === 'HEAD' ? ' --head' : ` -X ${word(method)}`;
}
