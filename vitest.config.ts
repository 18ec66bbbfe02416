import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name, as those who copy them will.
  resolve: {
    alias: { 'nv-conformance/client': fileURLToPath(new URL('src/client/index.ts', import.meta.url)) },
  },
  test: {
    // Pact asks for leave to tell its makers of each run; it does not get it.
    env: { PACT_DO_NOT_TRACK: 'true' },
    include: ['{src,spec,test,suites,faults,examples}/**/*.test.ts'],
    // A run of the suite waits for tokens to expire, and many of them share two cores.
    testTimeout: 120_000,
    maxConcurrency: 6,
  },
});
