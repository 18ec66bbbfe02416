import type { Finding } from '../../model/finding.ts';
import type { MessageView } from './exchange-view.ts';

/** A stretch of a listing; marked where a finding is about it. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A response with the parts set apart that findings are about, as far as their names tell. */
export interface MarkedMessage {
  readonly start: boolean;
  readonly headers: readonly Stretch[];
  readonly body: readonly Stretch[];
}

/** Finds in a response what findings about it name: its status, a header line, a member of its body. */
export function marked(response: MessageView, findings: readonly Finding[]): MarkedMessage {
  const names = findings.map(({ of }) => nameIn(of));
  return {
    start: names.some((name) => /\bHTTP status\b/.test(name)),
    headers: stretches(response.headers, names.flatMap(headerPatterns)),
    body: stretches(response.body, names.flatMap(memberPatterns)),
  };
}

/** What a finding is about, in words: what a check calls its observations is written as one, `atOnce: tokens`. */
export function spaced(of: string): string {
  return of.replace(/^[a-z]+(?:[A-Z][a-z]+)+(?=: )/, (name) =>
    name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
}

// `refused: #2 HTTP status` is about `HTTP status`; `answer: body /code` about `code`.
function nameIn(of: string): string {
  return (of.split(': ').at(-1) ?? of).replace(/^#[0-9]+ /, '').replace(/^(?:header |body \/)/, '');
}

function headerPatterns(name: string): readonly RegExp[] {
  if (!/^[\w-]+$/.test(name)) return [];
  return [new RegExp(`^${name}:`, 'i'), new RegExp(`^location:.*[?&#]${name}=`, 'i')];
}

function memberPatterns(name: string): readonly RegExp[] {
  const member = name.split(/[./]/).at(-1) ?? '';
  return /^[\w-]+$/.test(member) ? [new RegExp(`"${member}"\\s*:`)] : [];
}

function stretches(text: string, patterns: readonly RegExp[]): readonly Stretch[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const result: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const isMarked = patterns.some((pattern) => pattern.test(line));
    const whole = index + 1 < lines.length ? `${line}\n` : line;
    const last = result.at(-1);
    if (last === undefined || isMarked || last.marked) result.push({ text: whole, marked: isMarked });
    else result[result.length - 1] = { text: last.text + whole, marked: false };
  }
  return result;
}
