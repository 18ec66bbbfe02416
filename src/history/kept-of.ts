import type { Ending } from '../model/comparison.ts';
import {
  type CheckList,
  checkListFormat,
  type HistoryEntry,
  historyFormat,
  type KeptRun,
  letters,
} from '../model/history.ts';
import { kindOf } from '../model/kind.ts';
import type { CheckResult, Run } from '../model/run.ts';
import { digestOf } from './digest.ts';

/** What is kept of a run: enough to compare it and to show it among others, at a thousandth of the size. */
export function keptOf(run: Run, folder = '', files: readonly string[] = []): KeptRun {
  const list = checkListOf(run);
  const { name, release, profile, api, issuer, capabilities } = run.target;
  const failed = run.checks.flatMap(({ signature }, place) =>
    signature === undefined ? [] : [[place, signature]],
  );
  const entry: HistoryEntry = {
    format: historyFormat,
    run: folder,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    tool: run.tool.version,
    target: {
      name,
      release,
      profile,
      api,
      ...(issuer === undefined ? {} : { issuer }),
      ...(capabilities === undefined ? {} : { capabilities }),
    },
    ...(run.catalogue === undefined ? {} : { catalogue: run.catalogue }),
    faults: run.faults,
    seed: run.seed,
    verdict: run.verdict,
    counts: run.counts,
    checks: list.digest,
    outcomes: run.checks.map((check) => letters[endingOf(check)]).join(''),
    signatures: Object.fromEntries(failed) as Record<string, string>, // pairs of a place and a text, as made above
    files,
  };
  return { entry, list };
}

function endingOf(check: CheckResult): Exclude<Ending, 'absent'> {
  const kind = kindOf(check);
  // From run to run it is a failure that carries no weight, as a waived one is.
  return kind === 'deviation' ? 'waived' : kind;
}

function checkListOf(run: Run): CheckList {
  const checks = run.checks.map(({ id, requirement, level, title, authority, expectations }) => ({
    id,
    requirement,
    level,
    title,
    meaning: digestOf([requirement, level, authority, title, expectations]),
  }));
  const rules = run.requirements.map(({ id, level, authority, rule }) => ({ id, level, authority, rule }));
  return { format: checkListFormat, digest: digestOf([checks, rules]), checks, rules };
}
