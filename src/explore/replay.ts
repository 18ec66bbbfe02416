import type { OperationContract } from '../../generated/contracts.ts';
import type { Probe } from './constraint.ts';
import { part, shellWord } from './template.ts';

const encoders: Readonly<Record<NonNullable<Probe['encoding']>, string>> = {
  'utf-16le': 'iconv -f UTF-8 -t UTF-16LE',
  gzip: 'gzip -c',
};

/**
 * A probe as a command of bash. It needs the variables API (base URL of the API), TOKEN (a fresh access token for the operation),
 * NUMBER (the subscriber's number), HASH (its SHA-256) and FOREIGN (+12015550167), as far as they occur.
 */
export function replayOf({ method, path }: OperationContract, sound: string | null, probe: Probe): string {
  const body = probe.body === undefined ? sound : probe.body;
  const headers: Record<string, string | null> = {
    accept: 'application/json',
    ...(body === null ? {} : { 'content-type': 'application/json' }),
    authorization: `Bearer ${part('TOKEN')}`,
    ...probe.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `-H ${headerWord(name, value)}`);
  const curl = [`curl -sS -i -X ${probe.method ?? method}`, ...lines, `"$API${path}"`].join(' ');
  if (body === null) return curl;
  if (probe.lengths !== undefined) {
    const lengths = probe.lengths.map((length) => `-H ${lengthWord(length)}`);
    return [`BODY=${shellWord(body)};`, curl, ...lengths, '--data-raw "$BODY"'].join(' ');
  }
  if (probe.encoding === undefined) return `${curl} --data-raw ${shellWord(body)}`;
  return `printf %s ${shellWord(body)} | ${encoders[probe.encoding]} | ${curl} --data-binary @-`;
}

// To curl `name:` takes a header away, and `name;` sends it empty.
function headerWord(name: string, value: string | null): string {
  if (value === null) return `'${name}:'`;
  return value === '' ? `'${name};'` : shellWord(`${name}: ${value}`);
}

// The body is ASCII, so that its characters are its bytes.
function lengthWord(length: number | string): string {
  if (typeof length === 'string') return shellWord(`content-length: ${length}`);
  return `"content-length: $((\${#BODY} + ${length}))"`;
}
