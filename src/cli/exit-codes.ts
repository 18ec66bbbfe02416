import type { RunVerdict } from '../model/run.ts';

/** Wrong usage or target file (EX_USAGE of sysexits.h). */
export const misuse = 64;
/** A bug of ours (EX_SOFTWARE). */
export const ourBug = 70;

/** `compare` found violations that the earlier run had not. */
export const newViolations = 1;

/** What a gate reads: 0 conformant, 1 non-conformant, 2 inconclusive. */
export function exitCodeOf(verdict: RunVerdict): number {
  return { conformant: 0, 'non-conformant': 1, inconclusive: 2 }[verdict];
}

/** The exit code of several runs: a violation outweighs an open question, and both outweigh conformance. */
export function worstExitCode(codes: readonly number[]): number {
  return [1, 2, 0].find((code) => codes.includes(code)) ?? 0;
}
