/** The RFC 2119 keyword of a rule. */
export type Level = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY';

/** What a failed check of that level is to the target: a violation decides the verdict, the others do not. */
export type Consequence = 'violation' | 'warning' | 'note';

/** The one place where a keyword becomes a consequence. */
export function consequenceOf(level: Level): Consequence {
  switch (level) {
    case 'MUST':
    case 'MUST NOT':
      return 'violation';
    case 'SHOULD':
    case 'SHOULD NOT':
      return 'warning';
    case 'MAY':
      return 'note';
  }
}
