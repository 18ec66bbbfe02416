import type { Level } from './level.ts';
import type { NonEmpty } from './non-empty.ts';

/** A release of the CAMARA Number Verification API, as CAMARA names it: `r3.2`. */
export type ReleaseName = `r${number}.${number}`;

/**
 * Who demands a rule. Good practice never makes a target non-conformant. `consumer`: one consumer, in its pact; the standard
 * may not know of it, but breaking it breaks the consumer.
 */
export type Authority =
  | 'camara-nv'
  | 'camara-icm'
  | 'camara-commonalities'
  | 'camara-derived'
  | 'base-standard'
  | 'good-practice'
  | 'consumer';

/** Where a rule comes from. `release` is the tag or number of that document. */
export interface Source {
  readonly document: string;
  readonly release: string;
  readonly heading: string;
  readonly url?: string;
}

/** One testable rule of the standard, in our own words. */
export interface Requirement {
  readonly id: string;
  readonly area: string;
  /** The rule as a statement about a sound implementation. */
  readonly rule: string;
  readonly level: Level;
  /** Releases in which the keyword differs from `level`. */
  readonly levelIn?: Readonly<Partial<Record<ReleaseName, Level>>>;
  readonly authority: Authority;
  readonly authorityIn?: Readonly<Partial<Record<ReleaseName, Authority>>>;
  readonly inReleases: NonEmpty<ReleaseName>;
  readonly sources: NonEmpty<Source>;
  /** What a tester sends. */
  readonly stimulus: string;
  /** What a sound implementation answers. */
  readonly expected: string;
  /** How the rule changes from release to release. */
  readonly differences?: string;
  /** What usually breaks it. */
  readonly typicalFault: string;
  /** What an implementer changes so that the rule holds. */
  readonly remedy: string;
  /** Official scenarios of each release that this rule covers: `verify:@tag` or `share:@tag`. */
  readonly scenarios: Readonly<Partial<Record<ReleaseName, readonly string[]>>>;
  /** How we read the text where it is silent or contradicts itself, and why. */
  readonly reading?: string;
  /** Why a black box cannot show it. */
  readonly untestable?: string;
  /** Only requests that exploration draws show it. */
  readonly byExplorationOnly?: true;
}

/** The keyword of a rule in a release. */
export function levelIn(requirement: Requirement, release: ReleaseName): Level {
  return requirement.levelIn?.[release] ?? requirement.level;
}

/** Who demands the rule in a release. */
export function authorityIn(requirement: Requirement, release: ReleaseName): Authority {
  return requirement.authorityIn?.[release] ?? requirement.authority;
}
