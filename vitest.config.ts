import { fileURLToPath } from 'node:url';

import { defaultExclude, defineConfig } from 'vitest/config';

// Whole runs of the suite with long lifetimes, which no busy machine can disturb: these share all cores.
const wholeRuns = ['test/{kill-matrix,variants,hostile}/**/*.test.ts'];
// The rest measures, starts browsers, or lets tokens grow old within seconds: one file at a time.
const tests = '{src,spec,test,suites,faults,examples}/**/*.test.ts';

export default defineConfig({
  // The examples import the package by its name, as those who copy them will.
  resolve: {
    alias: { 'nv-conformance/client': fileURLToPath(new URL('src/client/index.ts', import.meta.url)) },
  },
  test: {
    // Pact asks for leave to tell its makers of each run; it does not get it.
    env: { PACT_DO_NOT_TRACK: 'true' },
    // A run of the suite waits for tokens to expire, and many of them share two cores.
    testTimeout: 120_000,
    maxConcurrency: 6,
    projects: [
      {
        extends: true,
        test: {
          name: 'one at a time',
          include: [tests],
          exclude: [...defaultExclude, ...wholeRuns],
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole runs',
          include: wholeRuns,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
