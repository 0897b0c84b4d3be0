// One test runner for all packages; the packages are read from their sources, so a test needs no build before it.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@casus/english': source('packages/english/src/index.ts'),
      // The longer names first: each also stands for whatever begins with it and a slash.
      '@casus/core/reading': source('packages/core/src/for-reading.ts'),
      '@casus/core/refused': source('packages/core/src/source/refused.ts'),
      '@casus/core': source('packages/core/src/index.ts'),
    },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    reporters: ['default', './test/plain-count.ts'],
  },
});
