import type { RunVerdict } from '../model/run.ts';

/** The colour of a verdict in drawings that have no style: white on it has at least the contrast of 4.5 to 1. */
export const verdictColors: Readonly<Record<RunVerdict, string>> = {
  conformant: '#17693a',
  'non-conformant': '#b42318',
  inconclusive: '#6d3fb5',
};
