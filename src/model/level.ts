import type { Authority } from './requirement.ts';

/** The RFC 2119 keywords, the strictest first. */
export const levels = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY'] as const;

/** The RFC 2119 keyword of a rule. */
export type Level = (typeof levels)[number];

/** What a failed check of that level is to the target: a violation decides the verdict, the others do not. */
export type Consequence = 'violation' | 'warning' | 'note';

/**
 * The one place where a keyword becomes a consequence. Good practice never makes a target non-conformant: nobody has
 * promised to keep it. Runs recorded without an authority go by the keyword alone.
 */
export function consequenceOf(level: Level, authority: Authority | undefined): Consequence {
  switch (level) {
    case 'MUST':
    case 'MUST NOT':
      return authority === 'good-practice' ? 'warning' : 'violation';
    case 'SHOULD':
    case 'SHOULD NOT':
      return 'warning';
    case 'MAY':
      return 'note';
  }
}
