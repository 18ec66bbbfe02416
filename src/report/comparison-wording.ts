import type { Category, Comparison, Difference, Ending, Reason } from '../model/comparison.ts';
import { verdictNames } from './verdict-names.ts';
import { counted, kinds, moment } from './wording.ts';

/** What the changes of each category are called. */
export const categoryNames: Readonly<Record<Category, string>> = {
  newViolations: 'New violations',
  newWarnings: 'New warnings, notes and waived failures',
  newlyInconclusive: 'Newly inconclusive',
  newlyUntested: 'Newly untested',
  stillFailing: 'Still failing',
  fixed: 'Fixed',
  newlyTested: 'Newly tested, and passed',
};

/** How a check ended, in a word or two. */
export const endingNames: Readonly<Record<Ending, string>> = {
  violation: kinds.violation.one,
  warning: kinds.warning.one,
  note: kinds.note.one,
  waived: kinds.waived.one,
  inconclusive: kinds.inconclusive.one,
  passed: kinds.passed.one,
  inapplicable: kinds.inapplicable.one,
  absent: 'not in the run',
};

/** What brought a change about. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  target: 'the target changed',
  suite: 'the check is new, gone or reworded in the suite',
  selection: 'not part of both runs',
  release: 'belongs to one of the releases',
  configuration: 'the target has, or lacks, what the check needs',
  waiver: 'the same failure, with or without its waiver',
};

/** What differs between two runs. */
export const differenceNames: Readonly<Record<Difference['of'], string>> = {
  tool: 'Version of the tool',
  catalogue: 'Catalogue of rules and checks',
  release: 'Release',
  profile: 'Profile',
  target: 'Target',
  api: 'API',
  issuer: 'Issuer',
  capabilities: 'What the target has',
  faults: 'Faults of the embedded operator',
  seed: 'Seed',
};

/** The gist of a comparison: `2 new violations, 1 fixed`, never silent about who brought the new ones about. */
export function comparisonHeadline({ changes }: Comparison): string {
  const fresh = changes.newViolations;
  const ofTarget = fresh.filter(({ because }) => because === 'target').length;
  const whence =
    fresh.length === 0 || ofTarget === fresh.length
      ? ''
      : ofTarget === 0
        ? ' (none of them because the target changed)'
        : ` (${ofTarget} because the target changed)`;
  return [
    `${fresh.length === 0 ? 'No new violation' : counted(fresh.length, 'new violation')}${whence}`,
    ...(changes.newWarnings.length === 0
      ? []
      : [`${changes.newWarnings.length} ${categoryNames.newWarnings.toLowerCase()}`]),
    ...(changes.fixed.length === 0 ? [] : [`${changes.fixed.length} fixed`]),
    ...(changes.stillFailing.length === 0 ? [] : [`${changes.stillFailing.length} still failing`]),
    ...(changes.newlyInconclusive.length === 0
      ? []
      : [`${changes.newlyInconclusive.length} newly inconclusive`]),
    ...(changes.newlyUntested.length === 0 ? [] : [`${changes.newlyUntested.length} newly untested`]),
  ].join(', ');
}

/** One of the two runs in a line. */
export function comparedInWords({ target, startedAt, tool, verdict }: Comparison['before']): string {
  return `${target.name} ${target.release}, ${moment(startedAt)}, version ${tool}: ${verdictNames[verdict]}`;
}

/** How a check ended in both runs: `passed → violation`. */
export function courseInWords({ before, after, otherwise }: Comparison['changes'][Category][number]): string {
  return `${endingNames[before]} → ${endingNames[after]}${otherwise === true ? ', in another way' : ''}`;
}

/** What differs between two runs, before and after. */
export function differenceInWords(
  { of, before, after }: Difference,
  cut: (value: string) => string = String,
): string {
  return `${differenceNames[of]}: ${cut(before)} → ${cut(after)}`;
}

/** A word of caution where more than the target can have changed; undefined where nothing else did. */
export function caution({ differences }: Comparison): string | undefined {
  const of = new Set(differences.map((one) => one.of));
  if (of.has('target')) return 'The runs are of different targets.';
  if (of.has('release'))
    return 'The runs are by different releases: a rule can have changed, and its check with it.';
  if (of.has('tool') || of.has('catalogue')) {
    return 'The suite is not the same: a change is put down to the target only where its check says the same in both runs.';
  }
  return undefined;
}
