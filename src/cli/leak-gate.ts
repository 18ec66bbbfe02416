import type { Sighting } from '../model/sighting.ts';

/** Tells where secrets and phone numbers that a run knows stand in a text. */
export type LeaksIn = (text: string) => readonly Sighting[];

/** A secret or a phone number would have been written. The message names the place, and never the value. */
export class Leak extends Error {
  override readonly name = 'Leak';
}

// More would only repeat what the first ones say.
const mostPlaces = 5;

/** The last gate before a disk or a terminal: throws a Leak if something that is known to be secret stands in the bytes. */
export function passGate(what: string, bytes: Uint8Array, leaksIn: LeaksIn): void {
  const text = new TextDecoder().decode(bytes);
  const sightings = leaksIn(text);
  if (sightings.length === 0) return;
  const members = membersWithLeaks(text, leaksIn);
  const places =
    members.length > 0 ? members : sightings.map((one) => `${positionOf(text, one.at)}: ${one.what}`);
  const rest = places.length - mostPlaces;
  throw new Leak(
    [
      `${what} would show what must stay secret, so no report was written:`,
      ...places.slice(0, mostPlaces).map((place) => `  ${place}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
      'This is a bug of nv-conformance, not of the implementation under test.',
    ].join('\n'),
  );
}

function positionOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** In JSON the places have names: `/exchanges/e5/response/body: base64 of ‹token-3›`. */
function membersWithLeaks(text: string, leaksIn: LeaksIn): readonly string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  const places: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') {
      for (const { what } of leaksIn(value)) places.push(`${pointer}: ${what}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        const found = leaksIn(name);
        // A name that is secret itself is not repeated.
        for (const { what } of found) places.push(`a name in ${pointer || '/'}: ${what}`);
        visit(
          inner,
          `${pointer}/${found.length > 0 ? '…' : name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        );
      }
    }
  };
  visit(document, '');
  return places;
}
