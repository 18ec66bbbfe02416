import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,spec,test,suites,faults}/**/*.test.ts'],
    // A run of the suite waits for tokens to expire, and many of them share two cores.
    testTimeout: 120_000,
    maxConcurrency: 6,
  },
});
