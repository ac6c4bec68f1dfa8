import { defineConfig } from 'vitest/config';

/**
 * One suite over everything that needs no browser: unit and property tests beside their files, and what crosses
 * packages in tests/. A test that wants a DOM says so itself: `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'tests/e2e/**'],
    testTimeout: 15_000,
  },
});
