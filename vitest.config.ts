import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95, functions: 95, branches: 90, statements: 95 },
    },
    projects: [
      {
        resolve: {
          alias: [
            { find: /^onrecord$/, replacement: source('index.ts') },
            { find: /^onrecord\/(topics|schema|extract|interop|interop\/read)$/, replacement: source('$1/index.ts') },
          ],
        },
        test: {
          name: 'source',
          // Generous, since machines are noisy: what is timed is benchmarked, not tested.
          testTimeout: 120_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**'],
          typecheck: { enabled: true, checker: 'tsc', include: ['tests/**/*.test-d.ts'] },
        },
      },
      {
        // No alias: here 'onrecord' is this package itself, through its exports map, that is dist/.
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
