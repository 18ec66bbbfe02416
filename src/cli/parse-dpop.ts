import type { DpopMode } from '#operator';

import { Misuse } from '../model/misuse.ts';
import type { Release } from '../model/release.ts';

/** Reads the option --dpop for the embedded operator. Throws a Misuse where it makes no sense. */
export function parseDpop(text: string | undefined, release: Release): DpopMode | undefined {
  if (text === undefined || text === 'none') return text;
  if (text !== 'supported' && text !== 'required') {
    throw new Misuse(`--dpop ${text}: write none, supported or required`);
  }
  if (release.invalidProofStatus !== undefined) return text;
  throw new Misuse(`--dpop ${text}: ${release.name} knows no DPoP; leave it out, or choose a later release`);
}
