import type { HistoryEntry } from './history.ts';
import type { Level } from './level.ts';

/** How a check ended, as a comparison tells it: a failure by what it is to the target, and `absent` if it was not planned. */
export type Ending =
  | 'violation'
  | 'warning'
  | 'note'
  | 'waived'
  | 'inconclusive'
  | 'passed'
  | 'inapplicable'
  | 'absent';

/** What became of a check from one run to another. */
export type Category =
  | 'newViolations'
  | 'newWarnings'
  | 'newlyInconclusive'
  | 'newlyUntested'
  | 'stillFailing'
  | 'fixed'
  | 'newlyTested';

/** All categories, what wants a reader's attention first. */
export const categories: readonly Category[] = [
  'newViolations',
  'newWarnings',
  'newlyInconclusive',
  'newlyUntested',
  'stillFailing',
  'fixed',
  'newlyTested',
];

/** All endings, in the order of the columns below. */
export const endings: readonly Ending[] = [
  'violation',
  'warning',
  'note',
  'waived',
  'inconclusive',
  'passed',
  'inapplicable',
  'absent',
];

type Row = readonly (Category | null)[];
const unseen: Row = [
  'newViolations',
  'newWarnings',
  'newWarnings',
  'newWarnings',
  'newlyInconclusive',
  'newlyTested',
  null,
  null,
];
const lesser: Row = [
  'newViolations',
  'stillFailing',
  'stillFailing',
  'stillFailing',
  'newlyInconclusive',
  'fixed',
  'newlyUntested',
  'newlyUntested',
];

/**
 * The one place that says what became of a check: by how it ended before, then by how it ended after, in the order of
 * `endings`; null where there is nothing to tell. Data, because the site's script reads it too.
 */
export const transitions: Readonly<Record<Ending, Row>> = {
  violation: ['stillFailing', ...lesser.slice(1)],
  warning: lesser,
  note: lesser,
  waived: lesser,
  inconclusive: [
    'newViolations',
    'newWarnings',
    'newWarnings',
    'newWarnings',
    null,
    'newlyTested',
    'newlyUntested',
    'newlyUntested',
  ],
  passed: [
    'newViolations',
    'newWarnings',
    'newWarnings',
    'newWarnings',
    'newlyInconclusive',
    null,
    'newlyUntested',
    'newlyUntested',
  ],
  inapplicable: unseen,
  absent: unseen,
};

/**
 * What brought a change about. `target`: the check says the same in both runs, and the target answered otherwise. `suite`: the
 * check is new, gone or says something else. `selection`: one of the runs was narrowed. `release`: the check belongs to one of
 * the releases. `configuration`: the target has or lacks what the check needs. `waiver`: the failure is the same.
 */
export type Reason = 'target' | 'suite' | 'selection' | 'release' | 'configuration' | 'waiver';

/** What became of one check. */
export interface Change {
  readonly id: string;
  readonly requirement: string;
  readonly level: Level;
  readonly title: string;
  readonly before: Ending;
  readonly after: Ending;
  readonly because: Reason;
  /** The check failed before and fails now, with another signature. */
  readonly otherwise?: true;
}

/** Something that differs between two runs besides what the checks found. */
export interface Difference {
  readonly of:
    | 'tool'
    | 'catalogue'
    | 'release'
    | 'profile'
    | 'target'
    | 'api'
    | 'issuer'
    | 'capabilities'
    | 'faults'
    | 'seed';
  readonly before: string;
  readonly after: string;
}

/** What is told of each of two compared runs. */
export type Compared = Pick<HistoryEntry, 'tool' | 'startedAt' | 'verdict'> & {
  readonly target: Pick<HistoryEntry['target'], 'name' | 'release'>;
};

/** Two runs, the earlier first, and what became of each check. */
export interface Comparison {
  readonly before: Compared;
  readonly after: Compared;
  /** What else differs; empty where only the target can have changed. */
  readonly differences: readonly Difference[];
  readonly changes: Readonly<Record<Category, readonly Change[]>>;
  /** Checks about which there is nothing to tell. */
  readonly unchanged: number;
}
