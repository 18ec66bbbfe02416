import type { Target } from '../model/target.ts';

// RFC 6749 4.1.2: what is recommended as the longest life of a code.
const longestLifetimeSeconds = 600;
// One second because lifetimes are whole seconds, half of one for the way there and back.
const marginSeconds = 1.5;

/** After how many seconds a code of a target has to be dead: by the operator's own word, else by RFC 6749. */
export function secondsUntilCodeExpired({
  codeLifetimeSeconds = longestLifetimeSeconds,
}: Pick<Target, 'codeLifetimeSeconds'>): number {
  return codeLifetimeSeconds + marginSeconds;
}
