import type { Received } from '../check/observations.ts';
import type { Incoming } from '../http/http-client.ts';
import type { Release } from '../model/release.ts';

/** A response as checks see it. */
export function receivedFrom(incoming: Incoming, release: Release): Received {
  return { ...incoming, json: jsonOf(incoming.text), release };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A non-empty text member of a JSON answer; undefined when there is none. */
export function textMemberOf({ json }: Received, name: string): string | undefined {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
