import { type Expectation, expectation, shown, where } from './expectation.ts';
import type { Received } from './observations.ts';

/** Every value of a header, in the order of the wire. */
export function headerValues(received: Received, name: string): readonly string[] {
  return received.headers
    .filter(([line]) => line.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value);
}

/** A member of the JSON body; undefined when there is no such member. */
export function memberOf(received: Received, name: string): unknown {
  const { json } = received;
  return typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
}

/** The HTTP status is this one, or one of these. */
export function answered(...statuses: readonly [number, ...number[]]): Expectation<Received> {
  return where(
    `HTTP ${listed(statuses)}`,
    'HTTP status',
    (received) => received.status,
    (status) => statuses.includes(status),
    inWords,
  );
}

/** Neither served nor redirected: no 2xx and no 3xx. */
export function notServed(): Expectation<Received> {
  return where(
    'not served (no 2xx, no 3xx)',
    'HTTP status',
    (received) => received.status,
    (status) => status >= 400,
    inWords,
  );
}

/** No 5xx: whatever was wrong with the request, the server must not break on it. */
export function notBroken(): Expectation<Received> {
  return where(
    'no server error',
    'HTTP status',
    (received) => received.status,
    (status) => status < 500,
    inWords,
  );
}

/** The media type is application/json; parameters such as charset are allowed. */
export function inJson(): Expectation<Received> {
  return where(
    'sent as application/json',
    'content-type',
    (received) => headerValues(received, 'content-type')[0],
    (value) => /^application\/json\s*(;|$)/i.test(value ?? ''),
  );
}

/** The body is a JSON object. */
export function jsonObject(): Expectation<Received> {
  return where(
    'a JSON object',
    'body',
    (received) => received.json,
    (json) => typeof json === 'object' && json !== null && !Array.isArray(json),
    (json) => (json === undefined ? 'not JSON' : kindOf(json)),
  );
}

/** A JSON member holds. `what` completes "member … is …"; the value itself is not shown unless `show` is given. */
export function member(
  name: string,
  what: string,
  holds: (value: unknown) => boolean,
  show: (value: unknown) => string = kindOf,
): Expectation<Received> {
  return where(`with ${name} ${what}`, name, (received) => memberOf(received, name), holds, show);
}

/** A header that is there exactly once and holds. */
export function header(name: string, what: string, holds: (value: string) => boolean): Expectation<Received> {
  return expectation(`with header ${name} ${what}`, (received) => {
    const values = headerValues(received, name);
    if (values.length === 1 && values.every(holds)) return [];
    return [
      { of: name, expected: what, actual: values.length === 0 ? 'absent' : values.map(shown).join(' and ') },
    ];
  });
}

/** A header that is not there. */
export function withoutHeader(name: string): Expectation<Received> {
  return where(
    `without header ${name}`,
    name,
    (received) => headerValues(received, name),
    (values) => values.length === 0,
  );
}

/** Not stored by caches: `Cache-Control: no-store`. */
export function notCacheable(): Expectation<Received> {
  return where(
    'with Cache-Control: no-store',
    'cache-control',
    (received: Received) => headerValues(received, 'cache-control').join(', '),
    (value) => /(^|[\s,])no-store([\s,]|$)/i.test(value),
    (value) => (value === '' ? 'absent' : value),
  );
}

/** Names the JSON type of a value without showing it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function inWords(status: number): string {
  return `HTTP ${status}`;
}

function listed(values: readonly number[]): string {
  return values.join(' or ');
}
