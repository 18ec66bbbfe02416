import type { Comparison } from './comparison.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { IdentityResult } from './identity.ts';
import type { Consequence, Level } from './level.ts';
import type { Authority, ReleaseName, Source } from './requirement.ts';
import type { Merged, Shard } from './shard.ts';
import type { Cause, Outcome } from './verdict.ts';
import type { Deviation, ToleranceResult } from './tolerance.ts';
import type { Waiver, WaiverResult } from './waiver.ts';

/** The `format` member of run.json; a change that readers must know of gets a new number. */
export const runFormat = 'nv-conformance/run@1';

/** All verdicts on a target. */
export const runVerdicts = ['conformant', 'non-conformant', 'inconclusive'] as const;
export type RunVerdict = (typeof runVerdicts)[number];

/** What a run may cost the target, or did cost it. */
export interface Budget {
  /** Requests to the authorization endpoint: each is a trip of a device. */
  readonly authorizations: number;
  readonly tokenRequests: number;
  readonly apiCalls: number;
  /** Requests for metadata and keys. */
  readonly discoveryRequests: number;
  /** Rounds of probes, each with one connection to every host or endpoint: TLS handshakes, requests in clear text. */
  readonly probes: number;
  /** The longest wait of one check, in seconds. */
  readonly longestWaitSeconds: number;
}

/** How one planned check ended, with what it takes to explain it. */
export interface CheckResult {
  readonly id: string;
  /** The chapter: the folder of the check under suites/. */
  readonly suite: string;
  readonly title: string;
  readonly level: Level;
  /** Who demands the rule in this release. */
  readonly authority?: Authority;
  readonly requirement: string;
  /** Official scenarios of the run's release that this check covers. */
  readonly scenarios: readonly string[];
  readonly outcome: Outcome;
  /** Only with `failed`. */
  readonly consequence?: Consequence;
  /** Only with `failed`: the same for the same failure in every run, so that a waiver can name it. */
  readonly signature?: string;
  /** Only with `failed`: the waiver that covers the failure, which then has no consequence for the verdict. */
  readonly waived?: Waiver;
  /** Only with `failed`: known departures that explain the failure, which then has no consequence for the verdict. */
  readonly deviation?: Deviation;
  /** Only with `failed`: a command of bash that sends the smallest request that shows it; what is secret are variables. */
  readonly replay?: string;
  /** Only with `inconclusive`. */
  readonly cause?: Cause;
  readonly obstacle?: string;
  /** Only with `inapplicable`: what the target lacks. */
  readonly lacking?: readonly string[];
  /** Only with `inapplicable`, where the profile is the reason. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  /** What the check demanded, said aloud: one line for each expectation. */
  readonly expectations: readonly string[];
  readonly durationMs: number;
  /** Ids of exchanges, in order. */
  readonly exchanges: readonly string[];
}

/** A rule of the release, and what the run says about it. */
export interface RequirementResult {
  readonly id: string;
  readonly level: Level;
  readonly authority: Authority;
  readonly rule: string;
  readonly source: Source;
  readonly reading?: string;
  /** Only where a check of the rule failed: what usually causes it. */
  readonly typicalFault?: string;
  /** Only where a check of the rule failed: what to change so that the rule holds. */
  readonly remedy?: string;
  /** `unchecked`: no check for it; `untestable`: none is possible; `unselected`: its checks are no part of this run. */
  readonly status: Outcome | 'unchecked' | 'untestable' | 'unselected';
}

/** The rules and checks that those of a run were chosen from: tells one state of the suite from another. */
export interface Catalogue {
  /** The same for the same rules and checks of all releases in the same words, in whatever order they come. */
  readonly digest: string;
  /** Rules of the release of the run. */
  readonly rules: number;
  /** Checks of the release of the run, those that were not chosen among them. */
  readonly checks: number;
  /** `part` where the user chose chapters or checks; absent where the checks are no part of the suite, such as pacts. */
  readonly selected?: 'all' | 'part';
}

/** A whole run: everything that reports and history see. Serialized as run.json. */
export interface Run {
  readonly format: typeof runFormat;
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: {
    readonly name: string;
    readonly release: ReleaseName;
    readonly profile: string;
    readonly api: string;
    readonly issuer?: string;
    /** What the target has, as far as checks need it; absent in runs of before. */
    readonly capabilities?: readonly string[];
  };
  /** Names of the faults of the embedded operator, where it was bent on purpose. */
  readonly faults: readonly string[];
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly verdict: RunVerdict;
  readonly counts: {
    readonly passed: number;
    /** Failed MUSTs that are not waived: violations. */
    readonly failed: number;
    /** Failed SHOULDs that are not waived, and failed MUSTs of good practice. */
    readonly warning: number;
    /** Failed MAYs that are not waived. */
    readonly note: number;
    readonly inconclusive: number;
    readonly inapplicable: number;
    /** Failures of any level that a waiver covers. */
    readonly waived: number;
    /** Failures of any level that tolerances of the target file explain; absent where it has none. */
    readonly deviation?: number | undefined;
  };
  /** Every waiver of the target file, and what the run makes of it. */
  readonly waivers?: readonly WaiverResult[];
  /** Every tolerance of the target file, and how many checks it explains. */
  readonly tolerances?: readonly ToleranceResult[];
  readonly budget: { readonly planned: Budget; readonly used: Budget };
  /** Digest of the target's configuration without its secrets and numbers; absent in runs of before. */
  readonly configuration?: { readonly digest: string };
  /** Absent in runs of before, and of a proxy. */
  readonly catalogue?: Catalogue;
  /** Which part of its plan the run was; absent where it was the whole. */
  readonly shard?: Shard;
  /** The shards that the run was merged from; absent where it was one run. */
  readonly merged?: Merged;
  /** The tokens that checks need, and whether the run had them; absent in runs of before. */
  readonly identities?: readonly IdentityResult[];
  readonly checks: readonly CheckResult[];
  readonly requirements: readonly RequirementResult[];
  readonly exchanges: Readonly<Record<string, Exchange>>;
  /** What changed since an earlier run, where the user named one. */
  readonly baseline?: Comparison;
  /** What changed since the last run of the same target, where one is known. */
  readonly previous?: Comparison;
}
