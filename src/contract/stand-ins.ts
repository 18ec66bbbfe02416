import { sha256Hex } from '../check/sha256-hex.ts';
import type { StateNumbers } from './provider-states.ts';

/** Puts the provider's numbers in place of those of a pact, and back: a pact holds fiction, a SIM has a number of its own. */
export interface StandIns {
  /** From the pact to the provider. */
  readonly toProvider: (text: string) => string;
  /** From the provider to the pact. */
  readonly toPact: (text: string) => string;
}

/** Pairs the numbers of a pact, and their hashes, with those of the provider. */
export function createStandIns(ofPact: StateNumbers, ofProvider: StateNumbers): StandIns {
  const pairs = (['phoneNumber', 'otherPhoneNumber'] as const).flatMap((name) => {
    const [pact, provider] = [ofPact[name], ofProvider[name]];
    if (pact === provider) return [];
    const [pactHash, providerHash] = [sha256Hex(pact), sha256Hex(provider)];
    return [
      [pact, provider],
      [pactHash, providerHash],
      [pactHash.toUpperCase(), providerHash.toUpperCase()],
    ] as const;
  });
  return {
    toProvider: replacing(pairs),
    toPact: replacing(pairs.map(([pact, provider]) => [provider, pact] as const)),
  };
}

// All at once: one number may stand for what another stands in for.
function replacing(pairs: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  if (pairs.length === 0) return String;
  const to = new Map(pairs);
  const any = new RegExp(
    [...to.keys()]
      .map((from) => `${from.replace(/[^0-9A-Za-z]/g, String.raw`\$&`)}(?![0-9A-Za-z])`)
      .join('|'),
    'g',
  );
  return (text) => text.replace(any, (found) => to.get(found) ?? found);
}
