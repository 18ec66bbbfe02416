import type { Level } from './level.ts';
import type { Authority, ReleaseName } from './requirement.ts';
import type { Run, RunVerdict } from './run.ts';

/** The `format` member of each line of a history. */
export const historyFormat = 'nv-conformance/history@1';
/** The `format` member of a list of checks. */
export const checkListFormat = 'nv-conformance/checks@1';

/** What is kept of a run for pages about many: a kilobyte, one line of history.jsonl. */
export interface HistoryEntry {
  readonly format: typeof historyFormat;
  /** The folder of the run, beside the history. */
  readonly run: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly tool: string;
  readonly target: {
    readonly name: string;
    readonly release: ReleaseName;
    readonly profile: string;
    readonly api: string;
    readonly issuer?: string | undefined;
    readonly capabilities?: readonly string[] | undefined;
  };
  readonly catalogue?: Run['catalogue'] | undefined;
  readonly faults: readonly string[];
  readonly seed: number;
  readonly verdict: RunVerdict;
  readonly counts: Run['counts'];
  /** Digest of the list of checks that the outcomes go by. */
  readonly checks: string;
  /** How each check of the list ended: one letter of `letters` each. */
  readonly outcomes: string;
  /** Signatures of failures, by the place of the check in the list. */
  readonly signatures: Readonly<Record<string, string>>;
  /** What was written of the run, e.g. `report.html`. */
  readonly files: readonly string[];
}

/** The letter of each ending in `outcomes`. */
export const letters = {
  violation: 'v',
  warning: 'w',
  note: 'n',
  waived: 'a',
  inconclusive: 'q',
  passed: 'p',
  inapplicable: 'x',
} as const;

/** What is kept of a check. */
export interface KeptCheck {
  readonly id: string;
  readonly requirement: string;
  readonly level: Level;
  readonly title: string;
  /** Digest of what the check says; another one is another check by the same id. */
  readonly meaning: string;
}

/** What is kept of a rule. */
export interface KeptRule {
  readonly id: string;
  readonly level: Level;
  readonly authority: Authority;
  readonly rule: string;
}

/** The checks that a run planned, in order, and the rules of its release. Shared by all runs with the same digest. */
export interface CheckList {
  readonly format: typeof checkListFormat;
  readonly digest: string;
  readonly checks: readonly KeptCheck[];
  readonly rules: readonly KeptRule[];
}

/** An entry together with the list of checks that it goes by. */
export interface KeptRun {
  readonly entry: HistoryEntry;
  readonly list: CheckList;
}
