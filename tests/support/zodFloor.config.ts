import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the schema's tests with the zod in the folder that ZOD_FOLDER names. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^zod\/mini$/, replacement: `${process.env['ZOD_FOLDER']}/mini/index.js` },
      { find: /^onrecord$/, replacement: `${root}src/index.ts` },
      { find: /^onrecord\/(topics|schema)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  // Hostile input is read by our own reader, whatever the zod, and takes long.
  test: {
    include: ['tests/schema/**/*.test.ts'],
    exclude: ['tests/schema/hostileInput.test.ts'],
    testTimeout: 120_000,
  },
});
