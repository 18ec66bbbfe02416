import type { RunVerdict } from '../model/run.ts';

/** A verdict in a word or two. */
export const verdictNames: Readonly<Record<RunVerdict, string>> = {
  conformant: 'conformant',
  'non-conformant': 'not conformant',
  inconclusive: 'inconclusive',
};
