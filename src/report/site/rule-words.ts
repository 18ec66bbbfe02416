import { letters } from '../../model/history.ts';

/** How a check of a kept run ended; a rule shows the worst of its checks. */
export type KeptKind = keyof typeof letters;

/** The worst comes first. Cast: the keys of a constant. */
export const fromWorst = Object.keys(letters) as readonly KeptKind[];

/** What became of a rule, in a word or two. */
export const ruleWords: Readonly<Record<KeptKind, string>> = {
  violation: 'broken',
  warning: 'broken, a warning',
  note: 'broken, a note',
  waived: 'broken, waived',
  inconclusive: 'inconclusive',
  passed: 'kept',
  inapplicable: 'does not apply',
};
