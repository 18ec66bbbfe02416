import { kindOf } from '../model/kind.ts';
import type { CheckResult, Run } from '../model/run.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';

/** A file that a statement is about. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** An in-toto statement with a test result (test-result v0.1), and what this suite adds to it. */
export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof testResultType;
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED';
    readonly configuration: readonly {
      readonly name: string;
      readonly uri?: string;
      readonly digest?: { readonly sha256: string };
      readonly annotations?: Readonly<Record<string, unknown>>;
    }[];
    readonly passedTests: readonly string[];
    readonly warnedTests: readonly string[];
    readonly failedTests: readonly string[];
    /** Ours: checks that could not be decided; the predicate has no word for them. */
    readonly inconclusiveTests: readonly string[];
    readonly verdict: Run['verdict'];
    readonly startedAt: string;
    readonly finishedAt: string;
    /** The last moment at which the statement is to be relied on. */
    readonly validUntil: string;
  };
}

/** What a run says, as a statement about its reports. `sha256` gives the hex digest of a text. */
export function statementOf(
  run: Run,
  subject: readonly Subject[],
  { validUntil, sha256 }: { readonly validUntil: Date; readonly sha256: (text: string) => string },
): Statement {
  const kinds = Map.groupBy(run.checks, kindOf);
  const ids = (...wanted: readonly Parameters<typeof kinds.get>[0][]): readonly string[] =>
    wanted.flatMap((kind) => kinds.get(kind) ?? []).map(({ id }: CheckResult) => id);
  const plan = run.checks.map(({ id, requirement, level }) => [id, requirement, level]);
  const { target, tool } = run;
  return {
    _type: statementType,
    subject,
    predicateType: testResultType,
    predicate: {
      result: resultOf(run),
      configuration: [
        {
          name: 'target',
          uri: target.api,
          annotations: {
            name: target.name,
            release: target.release,
            profile: target.profile,
            ...(target.issuer === undefined ? {} : { issuer: target.issuer }),
            faults: run.faults,
          },
        },
        {
          name: 'plan',
          digest: { sha256: sha256(JSON.stringify(plan)) },
          annotations: { checks: run.checks.length, seed: run.seed },
        },
        {
          name: 'catalogue',
          ...(run.catalogue === undefined
            ? {}
            : { digest: { sha256: run.catalogue.digest.replace('sha256:', '') } }),
          annotations: { rules: run.requirements.length, tool: tool.name, version: tool.version },
        },
      ],
      passedTests: ids('passed'),
      warnedTests: ids('warning', 'note', 'waived', 'deviation'),
      failedTests: ids('violation'),
      inconclusiveTests: ids('inconclusive'),
      verdict: run.verdict,
      startedAt: run.startedAt,
      finishedAt: new Date(Date.parse(run.startedAt) + run.durationMs).toISOString(),
      validUntil: validUntil.toISOString(),
    },
  };
}

// The predicate knows three results: a run that settled nothing has not passed.
function resultOf({ verdict, counts }: Run): Statement['predicate']['result'] {
  if (verdict !== 'conformant') return 'FAILED';
  return counts.warning + counts.note + counts.waived + (counts.deviation ?? 0) > 0 ? 'WARNED' : 'PASSED';
}
