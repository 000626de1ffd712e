import { defineConfig } from 'vitest/config';

const results = process.env.RECOUNT_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    ...(results ? { reporters: ['default', ['json', { outputFile: results }]] } : {}),
  },
});
