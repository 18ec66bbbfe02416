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
